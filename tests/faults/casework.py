"""The invented case that the fault tests work on, and the words that must never be found on a disk.

Every canary is a word of no language: if its bytes turn up in a file, plain text was written. None of them is in
the visible part of an export.
"""

from __future__ import annotations

import json
from typing import Any, Final

NAME: Final = "Quellvarn Zymbroskedar"
"""The deponent's name: sealed, and hidden in her statement."""
NAME_IN_ARABIC: Final = "زقمخرطوف ضغبلشقين"
INTERPRETER: Final = "Vexilthorn Mugravik"
HIDDEN: Final = "Oxbrindlefarn"
"""A place in her statement that the plan hides."""
TYPED: Final = "Thrumwickelsby"
"""A word in everything that is typed, and in every statement that is imported later."""
PASSPHRASE: Final = "klompfidrel ushwantig borvelic nempthary"
CANARIES: Final = (NAME, NAME_IN_ARABIC, INTERPRETER, HIDDEN, TYPED, PASSPHRASE, *NAME.split(), *NAME_IN_ARABIC.split())

ORGANISATION: Final = "A Documentation Centre"
RECIPIENT: Final = "Prosecutor, Oslo"
FINAL, DRAFT = "s1", "s2"
"""The statement that is exported, and the one that is typed into."""

_TEXT = f"I was born near {HIDDEN} and they called me {NAME} there."
_PICTURE = (
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c4944415408d763f8cfc000000301010018dd8db00000000049454e44ae426082"
)


def first_case() -> dict[str, Any]:
    """One deponent, a final statement with a plan for filing, an empty draft, and a photograph."""
    hidden = [(HIDDEN, "D1"), (NAME, "A1")]
    spans = [
        {
            "paragraph": "s1.1",
            "start": _TEXT.index(word),
            "end": _TEXT.index(word) + len(word),
            "category": category,
            "treatment": "remove",
        }
        for word, category in hidden
    ]
    return {
        "format": "testimony-intake/1",
        "case": {"code": "FAULT-1", "title": {"en": f"A case of {TYPED}"}},
        "people": [
            {
                "id": "p1",
                "code": "W-01",
                "role": "complainant",
                "identity": {"full_name": NAME, "other_names": [NAME_IN_ARABIC], "sex": "female"},
            }
        ],
        "recipients": [{"id": "r1", "name": RECIPIENT, "kind": "prosecutor", "country": "NO"}],
        "consents": [
            {
                "person": "p1",
                "given_on": "2019-05-02",
                "purposes": ["store", "criminal_complaint"],
                "recipients": ["*"],
                "identity": "pseudonym",
            }
        ],
        "interviews": [
            {
                "id": "i1",
                "person": "p1",
                "started": "2019-05-02T09:30:00+02:00",
                "language": "en",
                "present": [{"name": INTERPRETER, "role": "interpreter"}],
            }
        ],
        "statements": [
            {
                "id": FINAL,
                "code": "ST-01",
                "person": "p1",
                "interview": "i1",
                "language": "en",
                "status": "final",
                "paragraphs": [
                    {"id": "s1.1", "kind": "narrative", "text": _TEXT},
                    {"id": "s1.2", "kind": "question", "text": "What did you see on the second day?"},
                    {"id": "s1.3", "kind": "answer", "text": "The guards changed at dawn, and the door stayed shut."},
                    {"id": "s1.4", "kind": "interviewer_note", "text": f"She whispered {TYPED}."},
                ],
            },
            {
                "id": DRAFT,
                "code": "ST-02",
                "person": "p1",
                "interview": "i1",
                "language": "en",
                "status": "draft",
                "paragraphs": [{"id": "s2.0", "kind": "narrative", "text": f"It begins with {TYPED}."}],
            },
        ],
        "redactions": [{"statement": FINAL, "profile": "filing", "spans": spans}],
        "exhibits": [{"id": "x1", "file": "photo.png", "title": "A door", "person": "p1", "statement": FINAL}],
    }


def later_case(number: int) -> dict[str, Any]:
    """Case `number`, which shares no id with another, with a recording of some hundred kilobytes."""
    return {
        "format": "testimony-intake/1",
        "case": {"code": f"LATER-{number}", "title": {"en": f"{TYPED} {number}"}},
        "people": [{"id": f"p-{number}", "code": f"W-{number}", "identity": {"full_name": f"{NAME} {number}"}}],
        "statements": [
            {
                "id": f"s-{number}",
                "code": f"ST-{number}",
                "person": f"p-{number}",
                "language": "ar",
                "status": "final",
                "paragraphs": [
                    {"id": f"s-{number}.{n}", "kind": "narrative", "text": f"{TYPED} {number} {n}. " * 20}
                    for n in range(12)
                ],
            }
        ],
        "exhibits": [{"id": f"x-{number}", "file": file_name(number), "person": f"p-{number}"}],
    }


def file_name(number: int) -> str:
    """The name under which the recording of a later case lies beside it."""
    return f"recording-{number}.ogg"


def recording(number: int) -> bytes:
    """The bytes of that recording; each holds a canary."""
    return b"OggS" + f"{TYPED} {number} ".encode() * (2000 + 500 * (number % 11))


def picture() -> bytes:
    """The photograph of the first case: the smallest PNG."""
    return bytes.fromhex(_PICTURE)


def encoded(case: dict[str, Any]) -> bytes:
    """A case as a file."""
    return json.dumps(case, ensure_ascii=False).encode()
