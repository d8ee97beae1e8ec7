"""The pages of the sample's exports as pictures, to be looked at: `python -m tests.pictures DIR`.

One folder for each export, and in it one PNG for each page of the statement and of the papers in its package.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pypdfium2

DOTS_PER_INCH = 110
ROOT = Path(__file__).parents[1]


def main(arguments: list[str]) -> int:
    """Make the demo in a folder that goes away, and draw its pages into the one that was named."""
    if len(arguments) != 1:
        print("usage: python -m tests.pictures DIR", file=sys.stderr)
        return 2
    folder = Path(arguments[0])
    with tempfile.TemporaryDirectory() as made:
        demo = [sys.executable, "-m", "intake", "demo", f"{made}/demo"]
        subprocess.run(demo, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
        for package in sorted(Path(made).glob("demo/exports/*/*.asice")):
            target = folder / package.stem
            target.mkdir(parents=True, exist_ok=True)
            count = sum(draw(data, target, name) for name, data in papers(package))
            print(f"{target}: {count} pages")
    return 0


def papers(package: Path) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of each paper in a package; exhibits are not ours to judge."""
    with zipfile.ZipFile(package) as archive:
        for name in archive.namelist():
            if name.endswith(".pdf") and "/" not in name:
                yield name.removesuffix(".pdf"), archive.read(name)


def draw(pdf: bytes, folder: Path, name: str) -> int:
    """Draw every page of a PDF into `folder`; says how many there are."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        for number, page in enumerate(document, 1):
            page.render(scale=DOTS_PER_INCH / 72).to_pil().save(folder / f"{name}-{number:02}.png")
        return len(document)
    finally:
        document.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
