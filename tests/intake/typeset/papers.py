"""Small documents for the tests: one of every block, in the languages of the survivors."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import Literal

from PIL import Image

from intake.typeset import (
    Attachment,
    Block,
    Box,
    Document,
    Fields,
    Figure,
    Items,
    PageBreak,
    Run,
    SignatureLine,
    Space,
    Table,
    Text,
)

MOMENT = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
SPOKEN = (
    ("en", "On the second night Captain Youssef يوسف الخطيب came in with a cable; he counted aloud to forty."),
    ("ar", "في صباح 14/02/2012 اقتحم نحو ٢٥ عنصراً بيتنا (60%)، وقالوا: «أين الطبيب؟»."),
    ("fa", "دست‌هایم را با طناب بستند، ۱۲ ضربه (شاید بیشتر) زدند؛ ساعت ۹:۳۰."),
    ("ckb", "ڕۆژی ٢٨ی ئاب لە گوندەکەمان دەستگیریان کردم، پێنج کەس بوون."),
    ("uk", "Шістнадцятого липня мене привезли до колонії; у камері нас було 23 (з них троє дітей)."),
    ("el", "Στις 12 Οκτωβρίου με ανέβασαν στον τρίτο όροφο· άκουγα κραυγές."),
    ("am", "ሰኔ 21 ቀን አራት ሰዎች በሩን ሰብረው ገቡ፤ «ስምህን ተናገር» ብለው ገረፉኝ።"),
    ("nb", "På døra sto det «Avdeling 4B», og jeg hørte noen rope på øvre plan."),
    ("de", "Der Größere trug weiße Turnschuhe, drückte mir eine Tüte über den Kopf und schloss die Tür."),
)


def text(words: str, **options: object) -> Text:
    return Text((Run(words),), **options)  # type: ignore[arg-type]


def document(
    *blocks: Block, direction: Literal["ltr", "rtl"] = "ltr", language: str = "en", watermark: str | None = None
) -> Document:
    return Document(
        title="ST-01 & <two>",
        language=language,
        direction=direction,
        head=text("ST-01 version 2"),
        foot=text("signed 3fa9 22bc", direction="ltr"),
        blocks=blocks,
        created=MOMENT,
        watermark=watermark,
        attachments=(Attachment("statement.sdjwt", "application/jwt", b"e30", "the statement, machine-readable"),),
    )


def png() -> bytes:
    out = io.BytesIO()
    Image.linear_gradient("L").resize((40, 30)).convert("RGBA").save(out, "PNG")
    return out.getvalue()


def everything(direction: Literal["ltr", "rtl"], *, watermark: str | None = None) -> Document:
    said = [
        text(words, language=language, number=str(number), margin="third persons" if number % 3 == 0 else None)
        for number, (language, words) in enumerate(SPOKEN * 2, 1)
    ]
    label = Text(
        (Run("the guard, "), Run("[person]", label=True), Run(", hit me "), Run("daily", bold=True)), number="90"
    )
    modules = tuple(tuple((row * column) % 3 == 0 for column in range(21)) for row in range(21))
    rows = tuple((text(str(row)), text("صورة الباب", language="ar"), text("3fa922bc" * 8)) for row in range(30))
    language = "ar" if direction == "rtl" else "en"
    return document(
        text("إفادة الشاهد W-01" if language == "ar" else "Statement of W-01", role="H1", language=language),
        Fields(((text("Reference"), text("ST-01")), (text("اللغة", language="ar"), text("العربية", language="ar")))),
        text("Events", role="H2"),
        *said,
        label,
        text("Deeper", role="H3"),
        Items((text("one"), text("اثنان", language="ar"))),
        Items((text("first"), text("second")), ordered=True),
        Table((text("No."), text("وصف", language="ar"), text("SHA-256")), rows, (1, 3, 5)),
        Figure(modules, "QR code of the fingerprint", 30, text("The fingerprint")),
        Figure(png(), "Sketch of the cell", 60),
        Space(12),
        Box(
            (text("Acknowledgement", keep_with_next=True), text(SPOKEN[1][1], language="ar"), text("small", small=True))
        ),
        PageBreak(),
        SignatureLine(text("Signature of the deponent"), text("did not sign: fear")),
        direction=direction,
        language=language,
        watermark=watermark,
    )
