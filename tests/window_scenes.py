"""Every screen of the window in every state worth a look, walked by hand: each scene yields when there is a picture.

`before` are the screens in front of a locked vault, `inside` those of an open one, in an order in which one leads to
the next. Pictures are taken of them (`./dev pictures`), and the geometry of each is tested.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView, QPlainTextEdit, QPushButton, QTextEdit, QWidget

from intake import custody, search, vault
from intake.interchange.importing import import_case
from intake.interview.records import Present
from intake.signing import OrganisationKey
from intake.statement import drafts, finalising, taking_down
from intake.statement.records import Paragraph
from intake.statement.taking_down import Opening
from tests.intake.signing import samples
from tests.ui.conftest import NOW, PASSPHRASE, SAMPLE, Hand
from ui.operations import tour
from ui.shell.desk import Message
from ui.widgets.confirm import Confirm
from ui.widgets.rows import Rows

Scene = Callable[[Hand], Iterator[str]]
Control = Qt.KeyboardModifier.ControlModifier
ACCOUNT = (
    ("question", "هل يمكن أن تروي لي ما حدث في ذلك اليوم؟"),
    ("narrative", "في صباح أيار ٢٠١٢ تقريباً كنت في محلّي في شارع الثورة. دخل أربعة رجال بلباس مدني وسألوا عن اسمي."),
    ("narrative", "قال لي أحدهم: «لن تتأخر أكثر من خمس دقائق». وصلنا إلى الفرع ٢٥١ قبل الظهر."),
    ("interviewer_note", "طلبت الشاهدة الماء. استراحة عشر دقائق."),
    ("narrative", "كانت الغرفة صغيرة، نحو متر ونصف في مترين."),
)
LONG_NAME = "Nordlys Documentation Trust for the Relatives of the Disappeared and Detained in the Levant"


def make_vault(path: Path) -> None:
    """The sample complaint, one statement taken up again, one interview that is interrupted."""
    with vault.create(path, PASSPHRASE, organisation="Example Legal Aid", now=NOW, cost=vault.FLOOR) as made:
        with custody.act(made, custody.Act.VAULT_CREATED, made.id, now=NOW):
            pass
        import_case(made, SAMPLE, now=NOW)
        search.catch_up(made)
        finalising.begin_correction(made, "s2", reason="she remembered the month", now=NOW)
        there = (Present(role="interviewer", name="N. Haddad"), Present(role="interpreter", name="H. Saleh"))
        opening = Opening(person="p1", language="ar", place="the office", mode="full_statement", present=there)
        taking_down.begin(made, opening, now=NOW)
        draft, key = made.db.execute("SELECT id, key FROM statement ORDER BY key DESC LIMIT 1").fetchone()
        with custody.typing(made, draft, lambda: NOW) as span:
            for number, (kind, text) in enumerate(ACCOUNT):
                drafts.write(span, key, Paragraph(id=f"{draft}.{number}", kind=kind, text=text))


def make_files(folder: Path) -> None:
    """What is dropped on Verify: a signed statement, a package, one that was changed, and something else."""
    made = samples.export(OrganisationKey.create("Archive for Truth", samples.CREATED))
    changed = bytearray(made.package)
    changed[200] ^= 1
    folder.mkdir()
    for name, data in (("statement.pdf", made.pdf), ("package.asice", made.package), ("changed.asice", bytes(changed))):
        (folder / name).write_bytes(data)
    (folder / "notes.txt").write_bytes(b"nothing signed")


def turn_to(hand: Hand, pane: str) -> None:
    """Where panes share a place, bring this one to the front."""
    for button in hand.window.findChildren(QPushButton, pane):
        if button.isVisible():
            button.click()
    hand.idle()


def unlock_screen(hand: Hand) -> Iterator[str]:
    hand.go("unlock")
    yield "unlock"
    hand.type("passphrase", "not the right one")
    hand.click("unlock")
    hand.idle()
    yield "unlock_wrong"


def create(hand: Hand) -> Iterator[str]:
    hand.go("create")
    yield "create"
    hand.click("create_now")
    hand.idle()
    yield "create_wrong"
    hand.find(QWidget, "use_own").click()  # type: ignore[attr-defined]
    hand.idle()
    hand.type("chosen", "blue house")
    yield "create_own"


def restore(hand: Hand) -> Iterator[str]:
    hand.go("restore")
    yield "restore"
    hand.find(QLineEdit, "backup_file").setText("/media/stick/2026-11-24 Example Legal Aid.vault")
    hand.type("restore_passphrase", "something")
    hand.click("restore_now")
    hand.idle()
    yield "restore_wrong"


def rescue(hand: Hand) -> Iterator[str]:
    hand.go("rescue")
    yield "rescue"
    for number in range(1, 18):
        hand.type(f"group_{number}", "123456")
    hand.click("open_by_sheet")
    hand.idle()
    yield "rescue_wrong"


def today(hand: Hand) -> Iterator[str]:
    hand.go("today")
    yield "today"
    hand.click("find_anything")
    hand.idle()
    yield "palette"
    hand.type("palette_line", "w-0")
    hand.idle()
    yield "palette_typed"
    hand.key(Qt.Key.Key_Escape)
    hand.program.desk.say("The consent of W-02 is kept.", undo=lambda: None)
    yield "message"
    hand.program.desk.said.emit(
        Message(
            "The disk is full: what you type can’t be kept there now.",
            hint="Your words are on the screen and stay there. Make room, or write them to a second place.",
            tone="danger",
            undo=lambda: None,
            undo_label="Write to a second place",
        )
    )
    yield "trouble"
    while (close := hand.window.findChild(QPushButton, "message_close")) is not None and close.isVisible():
        close.click()
    lost = "The 54 paragraphs of ST-05 stay; what was typed in the last correction is not kept."
    confirm = Confirm(hand.window, "Take the correction back?", lost, verb="Take it back", then=lambda: None)
    yield "confirm"
    confirm.reject()
    hand.window.activateWindow()
    hand.program.desk.cover_asked.emit()
    yield "cover"
    hand.find(QWidget, "cover").setFocus()
    hand.qtbot.keyClick(hand.find(QWidget, "cover"), Qt.Key.Key_Shift)
    hand.type("cover_passphrase", "not the one")
    hand.click("cover_open")
    hand.idle()
    yield "cover_wrong"
    hand.type("cover_passphrase", PASSPHRASE)
    hand.click("cover_open")
    hand.idle()


def guided_tour(hand: Hand) -> Iterator[str]:
    hand.go("today")
    tour.begin(hand.program.desk)
    for step in range(1, len(tour.STEPS) + 1):
        hand.idle()
        yield f"tour_{step}"
        tour.go_on(hand.program.desk, 1)  # after the last it ends
    hand.idle()


def people(hand: Hand) -> Iterator[str]:
    hand.go("people")
    yield "people"
    hand.type("people_filter", "zzz")
    hand.idle()
    yield "people_none"
    hand.find(QLineEdit, "people_filter").clear()
    hand.go("person", "p1")
    yield "person"
    hand.click("show_identity")
    hand.idle()
    yield "person_identity"
    hand.go("person", "", "new")
    yield "person_new"
    hand.find(QLineEdit, "person_code").setText("W-01")
    hand.type("full_name", "هنادي البرغشي")
    hand.click("save_person")
    hand.idle()
    yield "person_new_wrong"
    hand.click("cancel_person")
    hand.idle()


def consent(hand: Hand) -> Iterator[str]:
    hand.go("consent", "p1")
    yield "consent"
    hand.type("recipient", LONG_NAME)
    for name in ("yes_criminal_complaint", "no_advocacy_named"):
        answer = hand.find(QWidget, name)
        answer.setFocus()
        hand.key(Qt.Key.Key_Space)
    yield "consent_asked"
    hand.find(QPushButton, "give_consent").setFocus()
    hand.idle()
    yield "consent_end"
    hand.click("withdraw")
    hand.idle()
    yield "consent_withdrawal"
    hand.click("withdraw_back")
    hand.idle()


def statements(hand: Hand) -> Iterator[str]:
    hand.go("statements")
    yield "statements"
    hand.type("statements_filter", "zzz")
    hand.key(Qt.Key.Key_Return)
    hand.idle()
    yield "statements_none"
    hand.find(QLineEdit, "statements_filter").clear()
    hand.go("statement", "s1")
    yield "statement_final"
    turn_to(hand, "show_side")
    hand.click("begin_correction")
    hand.idle()
    yield "statement_correction"
    hand.go("statement", "s2")
    turn_to(hand, "show_side")
    rows = hand.find(Rows, "findings")
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(0, 0))
    hand.key(Qt.Key.Key_Return)
    hand.idle()
    yield "statement_draft"
    hand.click("to_read_back")
    hand.idle()
    yield "read_back"
    hand.click("correct")
    hand.type("correction", " I remember it now.")
    yield "read_back_correcting"
    hand.click("keep_correction")
    hand.click("end_here")
    hand.idle()
    yield "read_back_end"
    box = hand.find(QComboBox, "manner")
    box.setCurrentIndex(box.findData("aloud"))
    hand.click("finish_read_back")
    hand.wait(lambda: hand.shown("statement"))
    hand.idle()
    yield "statement_read_back"
    turn_to(hand, "show_side")
    hand.click("to_sign")
    hand.click("keep_signature")
    hand.idle()
    yield "statement_signing"
    hand.click("leave_signing")
    hand.idle()


def translation(hand: Hand) -> Iterator[str]:
    hand.go("translation", "s1")
    yield "translation"
    for name, code in (("translation_language", "en"), ("translation_translator", "+")):
        box = hand.find(QComboBox, name)
        box.setCurrentIndex(box.findData(code))
        box.activated.emit(box.currentIndex())
        hand.idle()
    yield "translation_translator"
    hand.type("translator_name", "Leila Canary")
    role = hand.find(QComboBox, "translation_role")
    role.setCurrentIndex(role.findData("interpreter"))
    hand.click("name_translator")
    hand.wait(lambda: not hand.find(QTextEdit, "translation_1").isReadOnly())
    hand.type("translation_1", "My name is Hanadi al-Barghashi, and I was born in Tal al-Qaranfil in about 1984.")
    hand.qtbot.keyClick(hand.find(QWidget, "translation_1"), Qt.Key.Key_Return, Control)
    hand.idle()
    yield "translation_begun"


def redaction(hand: Hand) -> Iterator[str]:
    hand.go("redaction", "s1")
    yield "redaction"
    hand.go("redaction", "s5", "public")
    hand.find(QListView, "items").setFocus()
    hand.idle()
    yield "redaction_open"
    for pane in ("taken_down", "as_read"):
        hand.key(Qt.Key.Key_F6)
        hand.idle()
        yield f"redaction_{pane}"
    hand.key(Qt.Key.Key_F6)
    hand.key(Qt.Key.Key_G)
    hand.type("decision_words", "a town in the north of the country", QLineEdit)
    hand.idle()
    yield "redaction_words"
    hand.key(Qt.Key.Key_Escape)


def exhibits(hand: Hand) -> Iterator[str]:
    hand.go("exhibits")
    yield "exhibits"
    hand.go("exhibits", "x1")
    hand.click("uncover")
    hand.idle()
    yield "exhibit_shown"


def complaint(hand: Hand) -> Iterator[str]:
    hand.go("complaint")
    yield "complaint"


def export(hand: Hand) -> Iterator[str]:
    hand.go("exports")
    yield "exports_none"
    hand.go("export")
    yield "export"
    folder = hand.window.property("folder")
    for statement, profile, recipient in (("s3", "filing", "Prosecutor, Oslo"), ("s4", "partner", LONG_NAME)):
        hand.go("export", statement)
        box = hand.find(QComboBox, "profile")
        box.setCurrentIndex(box.findData(profile))
        line = hand.find(QComboBox, "recipient").lineEdit()
        line.clear()
        hand.qtbot.keyClicks(line, recipient)
        hand.find(QLineEdit, "folder").setText(str(Path(folder) / statement))
        hand.idle()
        yield f"export_{profile}"
        hand.click("export_now")
        hand.idle()
        yield f"export_{profile}_result"
    hand.go("exports")
    yield "exports"


def verify(hand: Hand) -> Iterator[str]:
    hand.go("verify")
    yield "verify"
    folder = Path(hand.window.property("folder")) / "files"
    hand.program.desk.ask_files = lambda *_: sorted(folder.iterdir())  # type: ignore[method-assign]
    hand.click("choose_files")
    hand.idle()
    yield "verify_many"
    hand.program.desk.ask_files = lambda *_: [folder / "statement.pdf"]  # type: ignore[method-assign]
    hand.click("choose_files")
    hand.idle()
    yield "verify_one"


def keeping(hand: Hand) -> Iterator[str]:
    hand.go("log")
    yield "log"
    hand.click("prove")
    hand.idle()
    yield "log_proved"
    hand.go("settings")
    yield "settings"
    hand.go("help", "session")
    yield "help"
    hand.go("recovery")
    yield "recovery"
    hand.click("on_paper")
    hand.idle()
    yield "recovery_back"
    hand.go("vault")
    yield "vault"
    hand.click("change_passphrase")
    hand.idle()
    yield "vault_passphrase"
    hand.click("change_back")
    hand.click("add_user")
    hand.idle()
    yield "vault_user"
    hand.click("add_user_back")
    hand.click("check_now")
    hand.idle()
    yield "vault_checked"


def interviews(hand: Hand) -> Iterator[str]:
    hand.go("interviews")
    yield "interviews"
    hand.go("begin")
    yield "begin"
    hand.type("present_name", "N. Haddad")
    hand.click("add_present")
    hand.idle()
    hand.find(QPushButton, "begin_now").setFocus()
    hand.idle()
    yield "begin_end"


def session(hand: Hand) -> Iterator[str]:
    hand.go("today")
    hand.click("continue_interview")
    hand.wait(lambda: hand.shown("session"))
    hand.idle()
    page = hand.find(QPlainTextEdit, "page")
    yield "session"
    block = page.document().findBlockByNumber(2)
    cursor = page.textCursor()
    cursor.setPosition(block.position() + block.text().index("الفرع"))
    cursor.movePosition(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor, 2)
    page.setTextCursor(cursor)
    hand.qtbot.keyClick(page, Qt.Key.Key_J, Control)
    hand.idle()
    yield "session_link"
    hand.type("link_line", "ضرب")
    hand.idle()
    yield "session_link_typed"
    hand.key(Qt.Key.Key_Escape)
    page.setFocus()
    hand.qtbot.keyClick(page, Qt.Key.Key_F, Control)
    hand.idle()
    yield "session_find"
    hand.key(Qt.Key.Key_Escape)
    page.moveCursor(QTextCursor.MoveOperation.End)
    hand.qtbot.keyClick(page, Qt.Key.Key_Return, Control)
    hand.idle()
    yield "session_empty_line"
    for name in ("show_guide", "show_side"):
        if (button := hand.window.findChild(QPushButton, name)) is not None and button.isVisible():
            button.click()
            yield f"session_{name}"
            button.click()
    hand.click("pause")
    hand.idle()
    yield "session_paused"
    hand.click("pause")
    hand.idle()
    hand.window.findChild(QPushButton, "stop_and_refer").click()
    hand.find(QWidget, "stop_sexual_violence").click()  # type: ignore[attr-defined]
    yield "session_stop"
    hand.click("stop_back")
    hand.click("end_session")
    hand.click("end_now")
    hand.idle()
    yield "session_end"


BEFORE: tuple[Scene, ...] = (unlock_screen, create, restore, rescue)
INSIDE: tuple[Scene, ...] = (
    today,
    guided_tour,
    people,
    consent,
    interviews,
    statements,
    translation,
    redaction,
    exhibits,
    complaint,
    export,
    verify,
    keeping,
    session,
)
