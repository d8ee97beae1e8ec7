"""Signing a PDF: what other judges say of it, what stays, and what is refused."""

from __future__ import annotations

import io
import re
import subprocess
from datetime import timedelta
from pathlib import Path

import pikepdf
import pytest

from intake.errors import BadInput
from intake.signing import OrganisationKey, State, judge, sign_pdf
from intake.signing.pdf import HOLE
from tests.intake.signing import forge, samples
from tests.intake.signing.samples import AT, Export


def test_pdfsig_says_both_lines(export: Export, tmp_path: Path) -> None:
    file = tmp_path / "signed.pdf"
    file.write_bytes(export.pdf)
    said = subprocess.run(["pdfsig", "-nocert", file], capture_output=True, text=True, check=False).stdout
    assert said.count("Signature Field Name: Signature") == 1
    for line in ("Total document signed", "Signature is Valid.", "ETSI.CAdES.detached", "SHA-256", "Archive for Truth"):
        assert line in said, said


def test_qpdf_finds_nothing_wrong(export: Export, tmp_path: Path) -> None:
    file = tmp_path / "signed.pdf"
    file.write_bytes(export.pdf)
    done = subprocess.run(["qpdf", "--check", file], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_pyhanko_as_a_second_judge(key: OrganisationKey, export: Export) -> None:
    from intake.signing import _pyhanko

    _pyhanko.refuse_network_client()
    from asn1crypto import x509
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.diff_analysis import ModificationLevel
    from pyhanko.sign.fields import MDPPerm
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    (signature,) = PdfFileReader(io.BytesIO(export.pdf), strict=True).embedded_signatures
    context = ValidationContext(
        trust_roots=[x509.Certificate.load(key.certificate)], allow_fetching=False, moment=AT + timedelta(minutes=1)
    )
    status = validate_pdf_signature(signature, signer_validation_context=context)
    assert status.bottom_line, status.pretty_print_details()
    assert status.coverage is SignatureCoverageLevel.ENTIRE_FILE
    assert status.modification_level is ModificationLevel.NONE
    assert signature.docmdp_level is MDPPerm.NO_CHANGES
    assert status.signer_reported_dt == AT


@pytest.mark.parametrize("field", [True, False])
@pytest.mark.parametrize("pages", [1, 40])
def test_what_was_there_stays_bit_for_bit(key: OrganisationKey, field: bool, pages: int) -> None:
    plain = samples.plain_pdf(b"x", field=field, pages=pages)
    signed = sign_pdf(plain, key, AT)
    assert signed.startswith(plain)
    first, last = forge.hole(signed)
    assert last - first == HOLE + 2
    with pikepdf.open(io.BytesIO(plain)) as before, pikepdf.open(io.BytesIO(signed)) as after:
        assert before.docinfo == after.docinfo
        assert len(before.pages) == len(after.pages) == pages
        assert len(after.Root.AcroForm.Fields) == 1


def test_the_moment_is_the_callers(key: OrganisationKey, export: Export) -> None:
    assert b"/M (D\\07220261124090503Z)" in export.pdf
    with pikepdf.open(io.BytesIO(export.pdf)) as pdf:
        assert str(pdf.Root.AcroForm.Fields[0].V.M) == "D:20261124090503Z"
    assert judge(export.pdf, trust=[key.certificate]).signed_at == AT
    with pytest.raises(BadInput, match="before the organisation"):
        sign_pdf(export.unsigned, key, samples.CREATED - timedelta(seconds=1))


def test_the_hole_leaves_room_for_a_timestamp(export: Export) -> None:
    assert len(forge.cms_of(export.pdf)) < 1024 < HOLE // 2


def encrypted() -> bytes:
    saved = io.BytesIO()
    pikepdf.open(io.BytesIO(samples.plain_pdf())).save(saved, encryption=pikepdf.Encryption(owner="a", user=""))
    return saved.getvalue()


def packed() -> bytes:
    saved = io.BytesIO()
    mode = pikepdf.ObjectStreamMode.generate
    pikepdf.open(io.BytesIO(samples.plain_pdf())).save(saved, object_stream_mode=mode)
    return saved.getvalue()


@pytest.mark.parametrize(
    "pdf",
    [b"", b"%PDF-1.7\n", b"nonsense", encrypted(), packed(), samples.plain_pdf()[:-300], samples.plain_pdf()[9:]],
    ids=["empty", "head", "nonsense", "encrypted", "packed", "cut", "headless"],
)
def test_what_cannot_be_signed_is_refused(key: OrganisationKey, pdf: bytes) -> None:
    with pytest.raises(BadInput):
        sign_pdf(pdf, key, AT)


def test_a_signed_pdf_is_not_signed_again(key: OrganisationKey, export: Export) -> None:
    with pytest.raises(BadInput, match="signed already"):
        sign_pdf(export.pdf, key, AT)


def test_every_pdf_that_we_sign_is_trusted(key: OrganisationKey) -> None:
    for pages in (1, 3, 25):
        for field in (True, False):
            signed = sign_pdf(samples.plain_pdf(field=field, pages=pages), key, AT)
            assert judge(signed, trust=[key.certificate]).state is State.TRUSTED


def test_the_signature_is_lower_case_der_and_zeros(export: Export) -> None:
    first, last = forge.hole(export.pdf)
    assert re.fullmatch(rb"[0-9a-f]+", export.pdf[first + 1 : last - 1])
