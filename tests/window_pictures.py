"""Every screen of the window as a picture, to be looked at: `python -m tests.window_pictures DIR [ROOM…]`.

In English and Arabic, light and dark, at home (1366 by 768), small (1024 by 600) and with text of 200 %.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from intake import custody, search, vault
from intake.interchange.importing import import_case
from intake.statement import drafts, taking_down
from intake.statement.records import Paragraph
from intake.statement.taking_down import Opening
from tests.ui.conftest import NOW, PASSPHRASE, SAMPLE
from ui import app as window_app
from ui.operations import tour
from ui.shell import Place
from ui.shell.rooms import ROOMS

LOOKS = [
    (f"{language}-{scheme}-{name}", language, scheme, size, text)
    for language in ("en", "ar")
    for scheme in ("light", "dark")
    for name, size, text in (("home", (1366, 768), 100), ("small", (1024, 600), 100), ("200", (1366, 768), 200))
    if scheme == "light" or name == "home"
]
SUBJECTS = {
    "person": "person",
    "consent": "person",
    "statement": "statement",
    "read_back": "draft",
    "translation": "statement",
    "redaction": "statement",
    "export": "statement",
    "session": "session",
}
ACCOUNT = (
    ("question", "هل يمكن أن تروي لي ما حدث في ذلك اليوم؟"),
    ("narrative", "في صباح أيار ٢٠١٢ تقريباً كنت في محلّي في شارع الثورة. دخل أربعة رجال بلباس مدني وسألوا عن اسمي."),
    ("narrative", "قال لي أحدهم: «لن تتأخر أكثر من خمس دقائق». وصلنا إلى الفرع ٢٥١ قبل الظهر."),
    ("interviewer_note", "طلبت الشاهدة الماء. استراحة عشر دقائق."),
    ("narrative", "كانت الغرفة صغيرة، نحو متر ونصف في مترين."),
)
WITHOUT_VAULT = ("unlock", "create")
TOUR = "tour"


def main(arguments: list[str]) -> int:
    """Draw the screens into the folder that was named."""
    if not arguments:
        print("usage: python -m tests.window_pictures DIR [ROOM…]", file=sys.stderr)
        return 2
    folder, wanted = Path(arguments[0]), arguments[1:] or [TOUR, *ROOMS]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as made:
        path = Path(made) / "sample"
        subjects = make_vault(path)
        for look in LOOKS:
            draw(app, path, subjects, look, wanted, folder)
    return 0


def make_vault(path: Path) -> dict[str, str]:
    """The sample complaint, and which of its records the screens of one record show."""
    with vault.create(path, PASSPHRASE, organisation="Example Legal Aid", now=NOW, cost=vault.FLOOR) as made:
        import_case(made, SAMPLE, now=NOW)
        search.catch_up(made)
        one = "SELECT id, person FROM statement ORDER BY key LIMIT 1"
        statement, person = made.db.execute(one).fetchone()
        opening = Opening(person=person, language="ar", place="the office", mode="full_statement")
        session = taking_down.begin(made, opening, now=NOW)
        draft = made.db.execute("SELECT id FROM statement ORDER BY key DESC LIMIT 1").fetchone()[0]
        key = made.db.execute("SELECT key FROM statement WHERE id = ?", (draft,)).fetchone()[0]
        with custody.typing(made, draft, lambda: NOW) as span:
            for number, (kind, text) in enumerate(ACCOUNT):
                drafts.write(span, key, Paragraph(id=f"{draft}.{number}", kind=kind, text=text))
    return {
        "statement": statement,
        "person": person,
        "session": session,
        "draft": draft,
    }


def draw(
    app: QApplication,
    path: Path,
    subjects: dict[str, str],
    look: tuple[str, str, str, tuple[int, int], int],
    wanted: list[str],
    folder: Path,
) -> None:
    """All wanted rooms in one look, each from its own fresh copy of the vault."""
    name, language, scheme, size, text = look
    copy = path.with_name(f"copy-{name}")
    shutil.copytree(path, copy)
    start = ["--language", language, "--scheme", scheme, "--text-size", str(text), str(copy)]
    program = window_app.Program(app, window_app.parse(start))
    program.start()
    window = program.window
    assert window is not None
    window.resize(*size)
    settle(program)
    try:
        for room in [room for room in WITHOUT_VAULT if room in wanted]:
            show(program, Place(room), folder / f"{room}-{name}.png")
        program.desk.go(Place("unlock"))
        opened = window.findChild(object, "passphrase")
        opened.setText(PASSPHRASE)
        window.findChild(object, "unlock").click()
        deadline = time.monotonic() + 30
        while program.desk.here.room == "unlock" and time.monotonic() < deadline:
            app.processEvents()
        if TOUR in wanted:  # before a session is open, beside which there is none
            settle(program)
            tour.begin(program.desk)
            show(program, program.desk.here, folder / f"{TOUR}-{name}.png")
            tour.leave(program.desk)
        for room in [room for room in wanted if room not in (*WITHOUT_VAULT, TOUR)]:
            place = Place(room, subjects.get(SUBJECTS.get(room, ""), ""))
            show(program, place, folder / f"{room}-{name}.png")
    finally:
        program.end()
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QLocale.setDefault(QLocale("en_GB"))
        shutil.rmtree(copy)


def show(program: window_app.Program, place: Place, file: Path) -> None:
    """Go there, wait until everything is answered, and keep the picture."""
    program.desk.go(place)
    settle(program)
    assert program.window is not None
    program.window.grab().save(str(file))
    print(file)


def settle(program: window_app.Program) -> None:
    """Let the worker answer and the window paint."""
    quiet = time.monotonic() + 0.7
    while time.monotonic() < quiet:
        QApplication.processEvents()
        if program.work.waiting:
            quiet = time.monotonic() + 0.7


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
