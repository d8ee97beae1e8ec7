"""A PDF that carries the organisation's certification: PAdES B-B (EN 319 142-1), no change permitted.

`sign_pdf` appends one revision to what the typesetter made: the value of the field "Signature" (a field is made when
there is none), the certification (DocMDP, P = 1) and nothing else; metadata stay as they are. 32 KiB are kept for
the signature, so that a time-stamp fits in later without moving a byte. A file that is encrypted, signed already or
not readable is refused with BadInput.
"""

from __future__ import annotations

import io
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from intake.errors import BadInput, Sentence
from intake.signing import _pyhanko, cms
from intake.signing.organisation import OrganisationKey

if TYPE_CHECKING:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

FIELD = "Signature"
HOLE = 2 * cms.LIMIT
"""Hexadecimal digits kept for the signature."""


def sign_pdf(pdf: bytes, key: OrganisationKey, at: datetime) -> bytes:
    """`pdf` with one more revision that certifies it at the moment `at`; raises BadInput for what can't be signed."""
    moment = at.astimezone(UTC).replace(microsecond=0)
    if moment < key.valid_from:
        raise BadInput(
            Sentence("the moment of signing lies before the organisation's key"),
            hint=Sentence("check the computer's clock"),
        )
    if re.search(rb"/ByteRange\s*\[", pdf):
        raise BadInput(Sentence("the PDF is signed already"))
    if b"/ObjStm" in pdf or b"/XRefStm" in pdf or re.search(rb"/Type\s*/XRef\b", pdf):
        # The strict reader wants every object in plain sight; so the typesetter saves without object streams.
        raise BadInput(Sentence("the PDF holds object streams"))
    prepared, first, last = _prepare(pdf, moment)
    content = prepared[:first] + prepared[last:]
    signature = cms.create(cms.sha256(content), key, signed_at=None)
    return prepared[:first] + b"<" + signature.hex().encode().ljust(HOLE, b"0") + b">" + prepared[last:]


def _prepare(pdf: bytes, moment: datetime) -> tuple[bytes, int, int]:
    """The file with an empty hole, and where the hole begins and ends."""
    embedder = _pyhanko.embedder()
    from pyhanko.pdf_utils.misc import PdfError  # late: pyHanko is loaded on first use only
    from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
    from pyhanko.sign.general import SigningError
    from pyhanko.sign.signers.cms_embedder import SigIOSetup, SigMDPSetup, SigObjSetup
    from pyhanko.sign.signers.pdf_byterange import SignatureObject

    try:
        steps = embedder().write_cms(field_name=FIELD, writer=_writer(pdf))
        next(steps)
        steps.send(
            SigObjSetup(
                sig_placeholder=SignatureObject(
                    timestamp=moment, subfilter=SigSeedSubFilter.PADES, bytes_reserved=HOLE
                ),
                mdp_setup=SigMDPSetup(md_algorithm="sha256", certify=True, docmdp_perms=MDPPerm.NO_CHANGES),
            )
        )
        digest, output = steps.send(SigIOSetup(md_algorithm="sha256"))
    except (PdfError, SigningError, ValueError, KeyError, TypeError) as problem:
        raise BadInput(Sentence("the PDF cannot be signed ({fault})", fault=type(problem).__name__)) from None
    return output.getvalue(), digest.reserved_region_start, digest.reserved_region_end


def _writer(pdf: bytes) -> IncrementalPdfFileWriter:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter  # late, as above

    writer: Any = IncrementalPdfFileWriter(io.BytesIO(pdf), strict=True)
    if writer.prev.encrypted:
        raise ValueError("encrypted")
    # pyHanko would write "last modified" into the metadata with the computer's own clock, and spoil PDF/A.
    writer._update_meta = lambda: None
    return writer
