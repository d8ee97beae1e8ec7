"""The last page: how anybody checks the file with common tools, and what the signature does and does not prove.

It speaks the language of the proceedings, since the one who checks reads that. The commands are those of the README in
the package; both lines of pdfsig are asked for, because published shadow attacks pass the first.
"""

from __future__ import annotations

from dataclasses import dataclass

import segno

from intake.export.documents.papers import StatementPaper
from intake.export.documents.setting import Setting, heading, in_words
from intake.export.documents.words import Words
from intake.typeset.blocks import Block, Figure, Modules, PageBreak, Run, Space, Text

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of checking: what to do, and the command, if any."""

    key: str
    command: str | None = None


def steps(pdf: str, package: str) -> tuple[Step, ...]:
    """The steps in order, with the names of the files."""
    return (
        Step(key="verify.step_key"),
        Step(key="verify.step_pdf", command=f"pdfsig {pdf}"),
        Step(key="verify.step_unpack", command=f"unzip {package} && sha256sum -c SHA256SUMS"),
        Step(key="verify.step_manifest", command=MANIFEST_HOLDS_SUMS),
        Step(key="verify.step_cms", command=CMS_VERIFY),
        Step(key="verify.step_signer", command=SHOW_SIGNER),
        Step(key="verify.step_intake", command=f"intake verify {pdf}"),
    )


def verification_sheet(paper: StatementPaper, setting: Setting) -> tuple[Block, ...]:
    """The sheet, on a page of its own."""
    words = setting.other or setting.own
    reader = Setting(words, setting.own if setting.other else None)
    alone = Setting(words, None)
    blocks: list[Block] = [PageBreak(), *heading(reader, "verify.heading", "H1")]
    blocks.append(in_words(words, words("verify.intro")))
    blocks.append(_qr(paper, words))
    blocks += _value(words, "verify.fingerprint", paper.fingerprint)
    blocks += _value(words, "verify.words", " ".join(paper.words))
    blocks += _value(words, "verify.checkpoint", paper.checkpoint)
    blocks += _value(words, "verify.commitment", paper.commitment)
    blocks += heading(alone, "verify.how", "H2")
    for number, step in enumerate(steps("FILE.pdf", "FILE.asice"), 1):
        blocks += _step(number, step, words)
    blocks += heading(alone, "verify.proves", "H2")
    blocks.append(in_words(words, " ".join(words(f"verify.proves_{number}") for number in range(1, 6)), small=True))
    return tuple(blocks)


def qr_content(paper: StatementPaper) -> str:
    """What the QR code says: fingerprint and checkpoint, in the capitals that QR codes hold best."""
    return f"TESTIMONY-INTAKE:1 KEY:{paper.fingerprint.upper()} CHECKPOINT:{paper.checkpoint.upper()}"


def _qr(paper: StatementPaper, words: Words) -> Figure:
    code = segno.make_qr(qr_content(paper), error="m", boost_error=False)
    modules: Modules = tuple(tuple(bool(module) for module in row) for row in code.matrix)
    return Figure(modules, words("verify.qr"), 26.0)


def _value(words: Words, key: str, value: str) -> tuple[Block, ...]:
    label = in_words(words, words(key), small=True, quiet=True, keep_with_next=True)
    return (label, Text((Run(value),), language="en", direction="ltr", small=True), Space(1))


def _step(number: int, step: Step, words: Words) -> tuple[Block, ...]:
    told = in_words(words, f"{number}. {words(step.key)}", small=True, keep_with_next=step.command is not None)
    if step.command is None:
        return (told,)
    return (told, Text((Run(step.command),), language="en", direction="ltr", small=True, indent=1))
