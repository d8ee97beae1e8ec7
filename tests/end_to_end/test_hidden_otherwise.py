"""What is hidden in one place and stands in another as grammar, a dialling code or a calendar makes it: no export.

None of these is a person of the vault: whoever hides a word as it stands in the sentence hides the word.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.end_to_end.hidden_scene import Scene, case, consent, hide, open_scene, person, plan, statement

AGAIN = (
    ("لقصي", "B3", "قال لقصي شيئا.", "ثم جاء قصي.", "ar"),
    ("ولسمير", "B3", "قال لي ولسمير شيئا.", "ثم جاء سمير.", "ar"),
    ("للشيحاوي", "B3", "قالوا للشيحاوي.", "ثم جاء الشيحاوي.", "ar"),
    ("وكنعان", "B3", "أنا وكنعان هناك.", "بكى كنعان.", "ar"),
    ("بسلمية", "D1", "كنت بسلمية.", "من سلمية.", "ar"),
    ("سلمية", "D1", "كنت في سلمية.", "I was in Salamiyeh.", "ar"),
    ("سراقب الزيتونية", "D1", "كنت في سراقب الزيتونية.", "I was in Saraqib az-Zaytuniyya.", "ar"),
    ("سلمية", "D1", "كنت في سلمية.", "See x.example/%D8%B3%D9%84%D9%85%D9%8A%D8%A9 there.", "ar"),
    ("Петром", "B3", "Говорил с Петром.", "Пётр молчал.", "ru"),
    ("Козлову", "B2", "Дали воды Козлову.", "Козлов пил.", "ru"),
    ("Харкові", "D1", "Тримали в Харкові.", "Потім Харків.", "uk"),
    ("Zwinkelborgs", "B3", "Zwinkelborgs Bruder kam.", "Dann kam Zwinkelborg.", "de"),
    ("Bolks", "B3", "Bolks hus brant.", "Så kom Bolk.", "nb"),
    ("Yıldırım'ın", "B3", "Yıldırım'ın evi.", "Sonra Yıldırım geldi.", "tr"),
    ("Salamiyyeh", "D1", "In Salamiyyeh.", "Then Salamiyah.", "en"),
    ("+963 944 123 456", "A2", "My number is +963 944 123 456 now.", "Call 0944123456.", "en"),
    ("٠٩٤٤١٢٣٤٥٦", "A2", "رقمي ٠٩٤٤١٢٣٤٥٦ الآن.", "Call 00963-944-123-456.", "ar"),
    ("zorban.k84@mail.example", "A2", "Mail zorban.k84@mail.example.", "I am Zorban.K84 on Telegram.", "en"),
    ("@zorban_k", "A2", "I am @zorban_k there.", "Look for zorban_k on Telegram.", "en"),
    ("12 May 1984", "D2", "Born 12 May 1984.", "Born 12.05.1984.", "en"),
    ("1984-05-12", "D2", "Born 1984-05-12.", "ولدت في ١٢ أيار ١٩٨٤.", "en"),
)
APART = (
    ("Hans", "B3", "There Hans fell.", "Han kom. A hand, a ham.", "nb"),
    ("James", "B3", "There James fell.", "He ate jam.", "en"),
    ("كمال", "B3", "سقط كمال هناك.", "أخذوا مال أبي.", "ar"),
    ("القرية", "D1", "في القرية الصغيرة.", "قال قاري: his career. A crier.", "ar"),
    ("حمص", "D1", "كنت في حمص.", "سمعت همس الناس. A hymn.", "ar"),
    ("المدرسة", "D1", "في المدرسة الكبيرة.", "كان مدرس هناك.", "ar"),
    ("12 May 1984", "D2", "Born 12 May 1984.", "In May 1984, and on 13.05.1984.", "en"),
    ("on 12 May 1984 they burned me", "E1", "There on 12 May 1984 they burned me.", "It was 12.05.1984.", "en"),
    ("info@mail.example", "A2", "Mail info@mail.example.", "The info came by mail.", "en"),
    ("0944 123 456", "A2", "My number is 0944 123 456.", "Branch 251, 1984, 44 of 123.", "en"),
)


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return open_scene(Path(tmp_path_factory.mktemp("otherwise")))


def _refusal(scene: Scene, key: str, piece: str, category: str, texts: tuple[str, str], language: str) -> str | None:
    scene.take_in(
        case(
            f"C-{key}",
            people=[person(f"p-{key}", "Xavoritta Qemblund")],
            consents=[consent(f"p-{key}")],
            statements=[statement(key, f"p-{key}", texts, language=language)],
            redactions=[plan(key, "filing", [hide(f"{key}.1", texts[0], piece, category)])],
        )
    )
    return scene.refusal(key, "filing")


def test_a_hidden_word_in_another_form_stops_the_export(scene: Scene) -> None:
    left = [
        (piece, other)
        for number, (piece, category, text, other, language) in enumerate(AGAIN)
        if _refusal(scene, f"a{number}", piece, category, (text, other), language) != "leak"
    ]
    assert left == []


def test_another_word_does_not(scene: Scene) -> None:
    stopped = [
        (piece, other)
        for number, (piece, category, text, other, language) in enumerate(APART)
        if _refusal(scene, f"b{number}", piece, category, (text, other), language) is not None
    ]
    assert stopped == []


@pytest.mark.parametrize("text", ["Call 0944123456.", "اتصل ٠٩٤٤-١٢٣-٤٥٦"])
def test_her_own_number_is_known_without_its_dialling_code(scene: Scene, text: str) -> None:
    key = f"c{len(text)}"
    scene.take_in(
        case(
            f"C-{key}",
            people=[person(f"p-{key}", "Xavoritta Qemblund", contact="Wien, +963 944 123 456")],
            consents=[consent(f"p-{key}", identity="pseudonym")],
            statements=[statement(key, f"p-{key}", [text])],
            redactions=[plan(key, "filing", [])],
        )
    )
    assert scene.refusal(key, "filing") == "leak"
