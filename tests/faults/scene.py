"""Where a fault happens: one vault, and every folder that a program under it could write into.

`require_nothing_stray` is what holds after any death: known names only, and no canary in any file.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from intake import custody, inspection, vault
from tests.faults.casework import CANARIES

SHARED_MEMORY = Path("/dev/shm")
_IN_VAULT = re.compile(
    r"lock|keys\.json(\.part)?|files|files/[0-9a-f]{32}(\.part)?|records-[0-9a-f]{32}\.(db|db-wal|seal|seal\.part)"
)
_OUTSIDE = ("HOME", "TMPDIR", "TEMP", "TMP", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")


@dataclass(frozen=True, kw_only=True)
class Scene:
    """A folder with a vault in it, and the keys that open it without stretching the passphrase again."""

    root: Path
    keys: vault.Keys

    @property
    def folder(self) -> Path:
        """The vault's."""
        return self.root / "vault"

    @property
    def out(self) -> Path:
        """Where exports and backups go."""
        return self.root / "out"

    @property
    def inputs(self) -> Path:
        """Where the files to be imported lie: the only folder with plain text in it."""
        return self.root / "inputs"

    @property
    def elsewhere(self) -> Path:
        """HOME and the folders for temporary files; nothing may be written there."""
        return self.root / "elsewhere"

    def unlock(self, *, patience: float = 0) -> vault.Vault:
        return vault.unlock_with(self.folder, self.keys, now=clock(), patience=patience)

    def move_in(self) -> None:
        """For a child process: from now on its home and its temporary files belong to this scene."""
        for name in _OUTSIDE:
            os.environ[name] = str(self.elsewhere)
        tempfile.tempdir = None

    def check(self) -> None:
        """`check` gives no finding and the log holds."""
        assert findings(self.folder, self.keys) == ()
        with self.unlock() as opened:
            assert custody.verify(opened).holds


def clock() -> datetime:
    """Now, aware, as the program reads it."""
    return datetime.now(UTC)


def findings(folder: Path, keys: vault.Keys) -> tuple[str, ...]:
    """What `check` finds in a vault; the keys come from us, so that no passphrase is stretched some hundred times."""
    return inspection.check_with(folder, keys, now=clock())


def require_nothing_stray(scene: Scene, in_out: re.Pattern[str], shared_before: frozenset[str]) -> None:
    """Known names only in the vault and in `out`, nothing elsewhere, and no canary in any of these bytes."""
    strangers = [name for name in names(scene.folder) if not _IN_VAULT.fullmatch(name)]
    assert strangers == [], "the vault's folder holds nothing but what we know"
    strangers = [name for name in names(scene.out) if not in_out.fullmatch(name)]
    assert strangers == [], "the folder of what leaves holds nothing but exports and backups"
    assert names(scene.elsewhere) == [], "nothing is written into HOME or a folder for temporary files"
    require_no_canary(scene, scene.folder)
    require_no_canary(scene, scene.out)
    for name in shared_memory() - shared_before:
        require_no_canary(scene, SHARED_MEMORY / name)


def require_no_canary(scene: Scene, place: Path) -> None:
    """No file in or at `place` holds a name, a word of testimony, the passphrase or a key of the vault."""
    for path in [place] if place.is_file() else sorted(place.rglob("*")):
        if not path.is_file():
            continue
        data = path.read_bytes()
        found = [what for what, form in _forms(scene.keys) if form in data or form in data.lower()]
        assert found == [], f"{path.name} holds {found}"


def names(folder: Path) -> list[str]:
    """Everything under a folder, by its relative name."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file under a folder with its bytes."""
    return {name: (folder / name).read_bytes() for name in names(folder) if (folder / name).is_file()}


def shared_memory() -> frozenset[str]:
    """What lies in shared memory now."""
    return frozenset(path.name for path in SHARED_MEMORY.iterdir()) if SHARED_MEMORY.is_dir() else frozenset()


def forms_of_canaries() -> Iterator[tuple[str, bytes]]:
    """Each canary in the encodings in which a program could write it, with what it is."""
    for word in CANARIES:
        for text in {word, word.lower(), word.casefold()}:
            for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
                yield f"{word} in {encoding}", text.encode(encoding)


def _forms(keys: vault.Keys) -> Iterator[tuple[str, bytes]]:
    yield from forms_of_canaries()
    for name in ("records", "database", "seal"):
        secret: bytes = getattr(keys.records, name)
        yield f"the {name} key", secret
        yield f"the {name} key in hex", secret.hex().encode()
