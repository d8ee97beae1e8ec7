"""The main job by keyboard alone, on the real window: `python -m tests.end_to_end.window_job LANGUAGE FOLDER`.

Create a vault, add a person, take her consent, hold an interview of twenty paragraphs with pauses, read back with two
corrections, sign, make final, decide what two readers don't see, export for both, verify. Prints one JSON document:
what went wrong (empty when nothing did) and how many seconds each step took.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from tests.end_to_end.keyboard import Keyboard, Steps
from ui import app as window_app

WORDS = {
    "en": {
        "organisation": "Example Legal Aid",
        "passphrase": "harbour lantern copper willow meadow orchard basil",
        "name": "Salma Nasser",
        "recipient": "Prosecutor Oslo",
        "place": "the office",
        "paragraph": "They came in the morning and asked for my neighbour Samer. I said that I did not know him.",
        "first": "Harith brought me here.",
        "corrected": " It was evening.",
        "people": "people",
        "statements": "statements",
        "export": "export a",
        "verify": "verify",
    },
    "ar": {
        "organisation": "منظمة العون",
        "passphrase": "مرفأ فانوس نحاس صفصاف مرج بستان ريحان",
        "name": "سلمى ناصر",
        "recipient": "النيابة العامة",
        "place": "المكتب",
        "paragraph": "جاؤوا في الصباح وسألوا عن جاري سامر. قلت إنني لا أعرفه.",
        "first": "حارث أوصلني إلى هنا.",
        "corrected": " كان ذلك مساء.",
        "people": "الأشخاص",
        "statements": "الإفادات",
        "export": "تصدير",
        "verify": "التحقق",
    },
}
PROFILES = ("filing", "partner")
PARAGRAPHS, PAUSES_AFTER, CORRECTED = 20, (7, 14), (3, 11)


def script(user: Keyboard, words: dict[str, str], folder: Path) -> Steps:
    """The whole job, step by step."""
    yield from create(user, words, folder)
    yield from person(user, words)
    yield from consent(user, words)
    yield from interview(user, words)
    yield from read_back(user, words)
    yield from sign_and_finish(user)
    yield from redact(user, words, PROFILES)
    yield from export(user, words, PROFILES, folder)


def create(user: Keyboard, words: dict[str, str], folder: Path) -> Steps:
    yield from user.push("create")
    yield from user.fill("organisation", words["organisation"])
    line = user.shown("folder")
    assert isinstance(line, QLineEdit)
    line.setText(str(folder / "vault"))  # a path is Latin: an Arabic keyboard would choose it in the dialog
    yield from user.tab_to("use_made")
    yield from user.press("Down", "Down")
    yield from user.fill("chosen", words["passphrase"])
    yield from user.fill("again", words["passphrase"])
    yield from user.press("Return")
    yield user.at("recovery")
    yield from user.push("later")
    yield user.at("today")
    user.step("create a vault")


def person(user: Keyboard, words: dict[str, str]) -> Steps:
    yield from user.go(words["people"], "people")
    yield from user.push("add_person")
    yield user.at("person")
    yield from user.fill("full_name", words["name"])
    yield from user.push("save_person")
    yield lambda: user.shown("to_consent") is not None and user.quiet()
    user.step("add a person")


def consent(user: Keyboard, words: dict[str, str]) -> Steps:
    yield from user.push("to_consent")
    yield user.at("consent")
    yield from user.tab_to("sheet_read")
    yield from user.press("space")
    yield from say_yes(user, "store")
    recipient = user.shown("recipient")
    assert isinstance(recipient, QComboBox)
    yield from user.fill("recipient", words["recipient"])
    for purpose in ("criminal_complaint", "share_partner"):
        if user.shown(f"later_{purpose}") is not None:
            yield from say_yes(user, purpose)
    yield from user.tab_to("manner_signature")
    yield from user.press("Down", "Down", "space")  # spoken, before a witness
    yield from user.tab_to("witness_role")
    yield from user.press("Down")
    yield from user.fill("spoken_reason", words["place"])
    yield from user.push("give_consent")
    yield user.at("person")
    user.step("take her consent")


def say_yes(user: Keyboard, purpose: str) -> Steps:
    yield from user.tab_to(f"later_{purpose}")
    for _ in range(3):
        if user.focus() == f"yes_{purpose}":
            return
        yield from user.press("Right" if QApplication.isRightToLeft() else "Left")


def interview(user: Keyboard, words: dict[str, str]) -> Steps:
    yield from user.push("to_interview")
    yield user.at("begin")
    yield from user.fill("place", words["place"])
    yield from user.push("begin_now")
    yield user.at("session")
    yield lambda: user.focus() == "page"
    for number in range(1, PARAGRAPHS + 1):
        yield from user.type(words["first"] if number == 1 else f"{words['paragraph']} {number}")
        if number in PAUSES_AFTER:
            yield from user.press("F9")
            yield user.quiet
            yield from user.press("F9")
            yield lambda: user.focus() == "page" and user.quiet()
        if number < PARAGRAPHS:
            yield from user.press("ctrl+Return")
    yield user.quiet
    yield from user.push("end_session")
    yield from user.fill("end_reason", words["place"])
    yield from user.push("end_now")
    yield lambda: user.program.desk.here.room in ("statement", "interviews", "today") and user.quiet()
    user.step("interview of twenty paragraphs, two pauses")


def read_back(user: Keyboard, words: dict[str, str]) -> Steps:
    if user.program.desk.here.room != "statement":
        yield from user.go("ST-01", "statement")
    yield from user.push("to_read_back")
    yield user.at("read_back")
    for number in range(1, PARAGRAPHS + 1):
        if number in CORRECTED:
            yield from user.press("ctrl+e")
            yield lambda: user.focus() == "correction"
            yield from user.press("ctrl+End")
            yield from user.type(words["corrected"])
            yield from user.press("ctrl+Return")
            yield user.quiet
        yield from user.push("next_paragraph")
        yield user.quiet
    yield from user.push("finish_read_back")
    yield user.at("statement")
    user.step("read back with two corrections")


def sign_and_finish(user: Keyboard) -> Steps:
    yield from user.push("to_sign")
    for _ in range(2):  # the deponent, then the interviewer: each is offered when the one before has answered
        yield from user.tab_to("sign_signature")
        yield from user.press("Down", "Down", "Down")
        yield from user.fill("sign_reason", "-")
        yield from user.push("keep_signature")
        yield user.quiet
    yield from user.push("leave_signing")
    yield user.quiet
    while (final := user.shown("make_final")) is not None and not final.isEnabled():
        yield from wave_through(user)
    yield from user.push("make_final")
    yield from user.push("confirm_do")
    yield lambda: user.shown("to_redaction") is not None and user.quiet()
    user.step("sign and make final")


def wave_through(user: Keyboard) -> Steps:
    yield from user.tab_to("findings")
    yield from user.press("Home")
    yield from user.fill("wave_reason", "-")
    yield from user.push("wave")
    yield user.quiet


def redact(user: Keyboard, words: dict[str, str], profiles: tuple[str, ...]) -> Steps:
    yield from user.push("to_redaction")
    yield user.at("redaction")
    for profile in profiles:
        yield from choose(user, "profile", profile)
        yield from user.tab_to("taken_down")
        ahead = "Left" if words is WORDS["ar"] else "Right"
        yield from user.press("ctrl+Home", f"ctrl+shift+{ahead}", "Return")
        yield user.quiet
        yield from user.push("keep_decision")
        yield user.quiet
        user.step(f"decide for {profile}")


def export(user: Keyboard, words: dict[str, str], profiles: tuple[str, ...], folder: Path) -> Steps:
    yield from user.go(words["export"], "export")
    for profile in profiles:
        yield from choose(user, "statement", None)
        yield from choose(user, "profile", profile)
        yield from user.fill("recipient", words["recipient"])
        line = user.shown("folder")
        assert isinstance(line, QLineEdit)
        line.setText(str(folder))
        yield from user.push("export_now")
        yield lambda: user.shown("export_result") is not None and user.quiet()
        user.step(f"export for {profile}")
        if profile != profiles[-1]:
            yield from user.go(words["export"], "export")
    yield from user.push("verify_result")
    yield user.at("verify")
    yield lambda: user.shown("verdict") is not None and user.quiet()
    user.step("verify")


def choose(user: Keyboard, name: str, data: str | None) -> Steps:
    """Down the list of a box until the entry with this data is chosen; None takes the first that is one."""
    yield from user.tab_to(name)
    box = user.shown(name)
    assert isinstance(box, QComboBox)
    yield from user.press("Home")
    for _ in range(box.count()):
        if box.currentData() == data or (data is None and box.currentData()):
            break
        yield from user.press("Down")
        yield user.quiet
    yield user.quiet


def main(arguments: list[str]) -> int:
    """Run the job in a language; its result goes to standard output."""
    language, folder = arguments[0], Path(arguments[1])
    app = QApplication(sys.argv[:1])
    os.chdir(folder)
    program = window_app.Program(app, window_app.parse(["--language", language]))
    program.start()
    user = Keyboard(program, lambda keyboard: script(keyboard, WORDS[language], folder))
    app.exec()
    print(json.dumps({"trouble": user.trouble, "seconds": user.times}, ensure_ascii=False))
    return 1 if user.trouble else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
