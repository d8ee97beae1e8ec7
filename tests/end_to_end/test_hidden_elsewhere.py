"""What is hidden in one place and stands in another, in any normal form, stops the export.

None of these texts belongs to a person of the vault: only the leak check can know them. Each is written into the other
place in a form that security.md names, and in each place that an export prints.
"""

from __future__ import annotations

import unicodedata
from typing import Any, Final

import pytest

from intake.errors import Refused
from tests.end_to_end.hidden_cases import picture
from tests.end_to_end.hidden_forms import tight
from tests.end_to_end.hidden_readers import poppler_text
from tests.end_to_end.hidden_scene import Scene, case, consent, hide, open_scene, person, plan, span, statement

FORMS: Final = (
    ("Zorvanik Belquist", "zorvanik belquist"),
    ("Zorvanik Belquist", "ZORVANIK BELQUIST"),
    ("Zorvanik Belquist", "Zórvänik Belquíst"),
    ("Zorvanik Belquist", "Ｚｏｒｖａｎｉｋ Ｂｅｌｑｕｉｓｔ"),
    ("Zorvanik Belquist", "Zorvanik\nBelquist"),
    ("Zorvanik Belquist", "Zor-\nvanik Bel-\nquist"),
    ("Zorvanik Belquist", "Zorvanik  \u00a0 Belquist"),
    ("Zorvanik Belquist", "Z o r v a n i k B e l q u i s t"),
    ("Zorvanik Belquist", "ZorvanikBelquist"),
    ("Zorvanik Belquist", "zorvanik_belquist_2012.jpg"),
    ("Zorvanik Belquist", "Zor\u00advanik Bel\u200bquist"),
    ("Zorvanik Belquist", "tsiuqleB kinavroZ"),
    ("Zorvanik Belquist", "“Zorvanik” (Belquist)"),
    ("Zorvanik Belquist", "Zоrvаnik Bеlquist"),  # о, а, е are Cyrillic
    ("Zorvanik Belquist", "Zorvanik Belquists"),
    ("Ömer Çağdaş Öztürkoğlu", "Omer Cagdas Ozturkoglu"),
    ("Ömer Çağdaş Öztürkoğlu", unicodedata.normalize("NFD", "Ömer Çağdaş Öztürkoğlu")),
    ("Jürgen Weißenböck", "Juergen Weissenboeck"),
    ("Nedalvik", "nedalvik"),
    ("سراقب الزيتونية", "سَراقِب الزيتونيّة"),
    ("سراقب الزيتونية", "سراقب الزيتونيه"),
    ("سراقب الزيتونية", "ســراقب الزيـتونية"),
    ("سراقب الزيتونية", "سراقب\nالزيتونية"),
    ("سراقب الزيتونية", "سراقبالزيتونية"),
    ("سراقب الزيتونية", "وسراقب الزيتونية"),
    ("سراقب الزيتونية", "س ر ا ق ب ا ل ز ي ت و ن ي ة"),
    ("سراقب الزيتونية", "ﺳﺮاﻗﺐ اﻟﺰﻳﺘﻮﻧﻴﺔ"),
    ("سراقب الزيتونية", "ةينوتيزلا بقارس"),
    ("إبراهيم المُؤَيَّد", "ابراهيم المويد"),
    ("إبراهيم المُؤَيَّد", "أبراهيم الموءيد"),
    ("شیرین کرمی‌پور", "شيرين كرميپور"),
    ("شیرین کرمی‌پور", "شیرین کرمی پور"),
    ("ڕۆژین قەرەداغی", "ڕۆژین قه‌ره‌داغی"),
    ("رقم الهاتف ٠٩٤٤١٢٣٤٥٦", "رقم الهاتف 0944123456"),
    ("0944 123 456", "٠٩٤٤ ١٢٣ ٤٥٦"),
    ("0944 123 456", "0944-123-456"),
    ("0944 123 456", "0944123456"),
    ("0944 123 456", "(0944) 123/456"),
    ("Щербинівка Велика", "ЩЕРБИНІВКА ВЕЛИКА"),
    ("Щербинівка Велика", "Shcherbynivka Velyka"),
    ("خالد الحموي", "Khaled al-Hamwi"),
    ("خالد الحموي", "Khalid Hamwi"),
    ("Khaled al-Hamwi", "خالد الحموي"),
    ("Мазен Дарвіш", "Mazen Darvish"),
    ("Mazen Darwish", "مازن درويش"),
    ("Γιώργος Ξανθόπουλος", "ΓΙΩΡΓΟΣ ΞΑΝΘΟΠΟΥΛΟΣ"),
    ("Γιώργος Ξανθόπουλος", "Γιωργος Ξανθοπουλος"),
    ("ኃይለማርያም ሠላሙ", "ሃይለማርያም ሰላሙ"),
    ("Zwinkel", "See IMG_20120510_WA0003_Zwinkel_Damascus_Branch251 there"),
    ("Zwinkel", "https://example.org/Syria2012/Damascus-Branch251/Zwinkel/photos"),
    ("Zwinkel", '\\Zwinkel" <Zwinkel> & co'),
    ("Bolk", "Then Bolk came."),
    ("Bolk", "bolk's brother"),
    ("عدي", "ثم جاء عدي."),
    ("عدي", "ولعدي"),
    ("Ян", "потім Ян прийшов"),
)
PLACES: Final = ("text", "replacement", "title", "present")
"""Beside the text: what stands for another span, the title of an exhibit, and who was present."""


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return open_scene(tmp_path_factory.mktemp("elsewhere"))


def test_every_form_in_the_text_stops_the_export(scene: Scene) -> None:
    left = [(hidden, shown) for n, (hidden, shown) in enumerate(FORMS) if not _refused(scene, f"t{n}", hidden, shown)]
    assert left == []


@pytest.mark.parametrize("place", PLACES[1:])
def test_every_printed_place_is_searched(scene: Scene, place: str) -> None:
    some = FORMS[:: 5 + len(place) % 3]
    left = [
        (hidden, shown)
        for n, (hidden, shown) in enumerate(some)
        if not _refused(scene, f"{place}{n}", hidden, shown, place) and "IMG" not in shown
    ]
    assert left == []


def _refused(scene: Scene, key: str, hidden: str, shown: str, place: str = "text") -> bool:
    """Whether the export is refused as a leak; who was present may also be left out."""
    scene.take_in(_case(key, hidden, shown, place), {"a.png": picture("nothing")})
    try:
        left = scene.export(key, "counsel")
    except Refused as refused:
        assert refused.kind in {"leak", "unmarked_name"}, refused
        return True
    return place == "present" and _is_left_out(left.pdf, shown)


def _is_left_out(pdf: bytes, shown: str) -> bool:
    return tight(shown) not in tight(poppler_text(pdf))


def _case(key: str, hidden: str, shown: str, place: str) -> dict[str, Any]:
    first = f"In that place {hidden} was met."
    texts = [first, f"And {shown} it was." if place == "text" else "And so it was."]
    spans = [hide(f"{key}.1", first, hidden, "B3")]
    if place == "replacement":
        spans.append(span(f"{key}.2", 4, 6, "D3", "generalise", f"near {shown}"))
    present = [{"role": "deponent"}, {"role": "interpreter", "name": shown if place == "present" else "Vubnik Ozdral"}]
    interview = {"id": f"{key}i", "started": "2019-05-02T09:30:00+02:00", "language": "en", "present": present}
    return case(
        key.upper(),
        people=[person(f"{key}p", "Ozgwinfel Prabstokrin")],
        consents=[consent(f"{key}p")],
        interviews=[interview],
        statements=[statement(key, f"{key}p", texts, interview=f"{key}i")],
        redactions=[plan(key, "counsel", spans)],
        exhibits=[
            {"id": f"{key}x", "file": "a.png", "title": shown if place == "title" else "A door", "statement": key}
        ],
    )


def test_the_text_of_a_span_within_another_is_looked_for_too(scene: Scene) -> None:
    first, second = "The man called Brumdakw lived there.", "Then Brumdakw came back."
    scene.take_in(
        case(
            "NESTED",
            people=[person("nestp", "Ozgwinfel Prabstokrin")],
            consents=[consent("nestp")],
            statements=[statement("nest", "nestp", [first, second])],
            redactions=[
                plan("nest", "filing", [span("nest.1", 4, len(first), "D3"), hide("nest.1", first, "Brumdakw")]),
                plan("nest", "partner", [span("nest.1", 4, 20, "D3"), span("nest.1", 15, 23, "D1")]),
            ],
        )
    )
    assert scene.refusal("nest", "filing") == "leak"
    assert scene.refusal("nest", "partner") == "leak", "spans that overlap"


@pytest.mark.parametrize(
    "piece", ["0944 123 456", "0944123456", "zwennel@example.org", "ZWENNELGASSE 14", "Zwennelgasse"]
)
def test_a_piece_of_her_contact_is_looked_for(scene: Scene, piece: str) -> None:
    key = f"contact{len(piece)}{piece[0]}"
    line = "Zwennelgasse 14, 1010 Wien, tel. 0944 123 456, zwennel@example.org"
    scene.take_in(
        case(
            key.upper(),
            people=[person(f"{key}p", "Ozgwinfel Prabstokrin", contact=line)],
            consents=[consent(f"{key}p")],
            statements=[statement(key, f"{key}p", [f"It was written on a card: {piece}, in ink."])],
            redactions=[plan(key, "filing", [])],
        )
    )
    assert scene.refusal(key, "filing") == "leak"


def test_a_note_is_looked_for(scene: Scene) -> None:
    note = "She wept when the door was named, and stopped."
    kept = statement("note", "notep", [f"And then. {note.lower()} So it was."])
    kept["paragraphs"].append({"id": "note.n", "kind": "interviewer_note", "text": f"Seen today. {note}"})
    scene.take_in(
        case(
            "NOTE",
            people=[person("notep", "Ozgwinfel Prabstokrin")],
            consents=[consent("notep")],
            statements=[kept],
            redactions=[plan("note", "filing", [])],
        )
    )
    assert scene.refusal("note", "filing") == "leak"


def test_ordinary_words_around_hidden_ones_raise_no_alarm(scene: Scene) -> None:
    """The other side: short hidden words stand inside longer ones everywhere, and the export leaves."""
    text = "In reality Ali, Ben and Art said little, and the article about benefits was partly lost."
    scene.take_in(
        case(
            "CALM",
            people=[person("calmp", "Ozgwinfel Prabstokrin")],
            consents=[consent("calmp")],
            statements=[statement("calm", "calmp", [text])],
            redactions=[plan("calm", "filing", [hide("calm.1", text, name, "B3") for name in ("Ali", "Ben", "Art ")])],
        )
    )
    assert scene.export("calm", "filing").pdf
