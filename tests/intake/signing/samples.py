"""A small signed statement in all three kinds, made as an export makes it."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import UTC, datetime

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from reportlab.pdfgen import canvas

from intake.signing import OrganisationKey, PackageFile, build_package, sign_pdf
from intake.signing.sd_jwt import Hidden, Issued, Paragraph, Shown, StatementClaim, issue

CREATED = datetime(2026, 11, 24, 9, 0, 0, tzinfo=UTC)
AT = datetime(2026, 11, 24, 9, 5, 3, tzinfo=UTC)
COMMITMENT = "5a" * 32
CLAIM = StatementClaim(code="ST-01", version=1, language="en", profile="filing")
HIDDEN = ("my brother Karim", "Saydnaya road 12")
PARAGRAPHS = (
    Paragraph(
        number=1,
        kind="narrative",
        parts=(
            Shown(text="I was arrested with "),
            Hidden(text=HIDDEN[0], label="FAMILY", shown="redacted: family"),
            Shown(text=" in May 2012."),
        ),
    ),
    Paragraph(number=2, kind="narrative", parts=(Shown(text="They asked about nothing."),)),
    Paragraph(number=3, kind="narrative", parts=(Hidden(text=HIDDEN[1], label="PLACE", shown="a town in the north"),)),
)


@dataclass(frozen=True, kw_only=True)
class Export:
    """One export of the sample statement."""

    key: OrganisationKey
    issued: Issued
    unsigned: bytes
    pdf: bytes
    package: bytes

    @property
    def statement(self) -> bytes:
        return self.issued.compact.encode()

    @property
    def kinds(self) -> dict[str, bytes]:
        return {"pdf": self.pdf, "package": self.package, "sd_jwt": self.statement}


def plain_pdf(statement: bytes | None = None, *, field: bool = True, pages: int = 1) -> bytes:
    """A PDF as the typesetter leaves it: deterministic, an attached statement, a prepared invisible field."""
    drawn = io.BytesIO()
    page = canvas.Canvas(drawn, invariant=1)
    for number in range(pages):
        page.drawString(72, 700, f"Statement ST-01, page {number + 1}")
        page.drawString(72, 680, "1  I was arrested with [redacted: family] in May 2012.")
        page.showPage()
    page.save()
    pdf = pikepdf.open(drawn)
    if statement is not None:
        pdf.attachments["statement.sd-jwt"] = pikepdf.AttachedFileSpec(
            pdf, statement, filename="statement.sd-jwt", mime_type="application/dc+sd-jwt"
        )
    if field:
        first = pdf.pages[0].obj
        widget = pdf.make_indirect(
            Dictionary(
                Type=Name.Annot, Subtype=Name.Widget, FT=Name.Sig, T=String("Signature"), TU=String("Signature"),
                Rect=Array([0, 0, 0, 0]), F=132, P=first,
            )
        )  # fmt: skip
        first.Annots = Array([widget])
        pdf.Root.AcroForm = pdf.make_indirect(Dictionary(Fields=Array([widget]), SigFlags=3))
    saved = io.BytesIO()
    pdf.save(saved, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return saved.getvalue()


def files(pdf: bytes, statement: bytes) -> list[PackageFile]:
    """The files of a package, as an export puts them together."""
    return [
        PackageFile(name="statement.pdf", mime="application/pdf", data=pdf),
        PackageFile(name="statement.sd-jwt", mime="application/dc+sd-jwt", data=statement),
        PackageFile(name="exhibits/01.png", mime="image/png", data=b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8),
        PackageFile(name="README.txt", mime="text/plain", data=b"How to check this package\n"),
    ]


def export(key: OrganisationKey, at: datetime = AT) -> Export:
    """A whole export."""
    issued = issue(CLAIM, PARAGRAPHS, COMMITMENT, key, at)
    statement = issued.compact.encode()
    unsigned = plain_pdf(statement)
    pdf = sign_pdf(unsigned, key, at)
    return Export(
        key=key, issued=issued, unsigned=unsigned, pdf=pdf, package=build_package(files(pdf, statement), key, at)
    )
