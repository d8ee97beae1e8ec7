"""The last page: how anybody checks the file with common tools, and what the signature does and does not prove.

It speaks the language of the proceedings, since the one who checks reads that. The commands are those of the README in
the package; both lines of pdfsig are asked for, because published shadow attacks pass the first.
"""

from __future__ import annotations

from dataclasses import dataclass

from intake.export.documents.papers import StatementPaper
from intake.export.documents.setting import Setting, heading, in_words
from intake.export.documents.words import Words
from intake.typeset.blocks import Block, Figure, PageBreak, Run, Space, Text
from intake.typeset.codes import checkpoint_code, modules

CMS_VERIFY = (
    "openssl cms -verify -binary -inform DER -in META-INF/signature001.p7s"
    " -content META-INF/ASiCManifest001.xml -noverify -purpose any -out /dev/null"
)
MANIFEST_HOLDS_SUMS = (
    'grep -F "$(openssl dgst -sha256 -binary SHA256SUMS | openssl base64)" META-INF/ASiCManifest001.xml'
)
SHOW_SIGNER = (
    "openssl pkcs7 -inform DER -in META-INF/signature001.p7s -print_certs"
    " | openssl x509 -noout -pubkey | openssl pkey -pubin -outform DER | sha256sum"
)


PROVES = (1, 2, 3, 4)
"""What the signature proves (the first) and what it does not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of checking: what to do, and the commands, if any."""

    key: str
    commands: tuple[str, ...] = ()
    inline: bool = False
    """On the page the command stands in the line of its step."""


def steps(pdf: str, package: str) -> tuple[Step, ...]:
    """The steps in order, with the names of the files."""
    return (
        Step(key="verify.step_key"),
        Step(key="verify.step_pdf", commands=(f"pdfsig {pdf}",)),
        Step(key="verify.step_unpack", commands=(f"unzip {package} && sha256sum -c SHA256SUMS",)),
        Step(key="verify.step_package", commands=(MANIFEST_HOLDS_SUMS, CMS_VERIFY, SHOW_SIGNER)),
        Step(key="verify.step_intake", commands=(f"intake verify {pdf}",), inline=True),
    )


def verification_sheet(paper: StatementPaper, setting: Setting) -> tuple[Block, ...]:
    """The sheet, on a page of its own."""
    words = setting.other or setting.own
    reader = Setting(words, setting.own if setting.other else None)
    blocks: list[Block] = [PageBreak(), *heading(reader, "verify.heading", "H1")]
    blocks += [in_words(words, words("verify.intro"), small=True), _qr(paper, words)]
    blocks.append(_value(words, "verify.fingerprint", paper.fingerprint))
    blocks.append(_value(words, "verify.words", " ".join(paper.words)))
    blocks.append(_value(words, "verify.checkpoint", paper.checkpoint))
    blocks.append(_value(words, "verify.commitment", paper.commitment))
    for number, step in enumerate(steps("FILE.pdf", "FILE.asice"), 1):
        blocks += _step(number, step, words)
    blocks.append(Space(2))
    proves = " ".join(words(f"verify.proves_{number}") for number in PROVES)
    runs = (Run(words("verify.proves") + ". ", bold=True), Run(proves))
    return (*blocks, Text(runs, language=words.language, direction=words.direction, small=True))


def qr_content(paper: StatementPaper) -> str:
    """What the QR code says: fingerprint and checkpoint."""
    return checkpoint_code(paper.checkpoint, key=paper.fingerprint)


def _qr(paper: StatementPaper, words: Words) -> Figure:
    return Figure(modules(qr_content(paper)), words("verify.qr"), 20.0)


def _value(words: Words, key: str, value: str) -> Text:
    runs = (Run(words(key), bold=True), Run(f"\n{value}"))
    return Text(runs, language=words.language, direction=words.direction, small=True)


def _step(number: int, step: Step, words: Words) -> tuple[Block, ...]:
    text = f"{number}. {words(step.key)}"
    if step.inline or not step.commands:
        return (in_words(words, " ".join((text, *step.commands)), small=True),)
    told = in_words(words, text, small=True, keep_with_next=True)
    commands = Run("\n".join(step.commands))
    return (told, Text((commands,), language="en", direction="ltr", small=True, indent=1))
