"""Makes and judges everything that proves where an export comes from: pure, so a lawyer's verifier is this room alone.

Promised: what it signs has one byte form, certified against every change (PAdES, CAdES in ASiC-E, SD-JWT, all ECDSA
P-256 with low s), with the moment given by the caller; `judge` answers from bytes and pinned certificates, never
raises for what is in the bytes, and calls a file `trusted` only if every byte of it is accounted for.

Refused: with BadInput what cannot be signed (names, sizes, a PDF that is signed, encrypted or packed in object
streams, a moment before the key's own); with `Flaw`, a BadInput that knows its `State`, what a strict reader does
not find as we would have written it. No vault, no clock, no disk, no network is touched here.

Names are loaded when they are first asked for: pikepdf and pyHanko cost more than most commands.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from intake.signing.asic import Package, PackageFile, build_package, open_package
    from intake.signing.holding import Contents, FileKind, contents
    from intake.signing.organisation import OrganisationKey, fingerprint_words, word_list
    from intake.signing.pdf import sign_pdf
    from intake.signing.recipient import check_recipient, encrypt_to
    from intake.signing.states import Flaw, State
    from intake.signing.verdict import Verdict, judge, pinned_fingerprints

__all__ = [
    "Contents",
    "FileKind",
    "Flaw",
    "OrganisationKey",
    "Package",
    "PackageFile",
    "State",
    "Verdict",
    "build_package",
    "check_recipient",
    "contents",
    "encrypt_to",
    "fingerprint_words",
    "judge",
    "open_package",
    "pinned_fingerprints",
    "sign_pdf",
    "word_list",
]

_HOMES = {
    "Contents": "holding",
    "FileKind": "holding",
    "contents": "holding",
    "Flaw": "states",
    "OrganisationKey": "organisation",
    "Package": "asic",
    "PackageFile": "asic",
    "State": "states",
    "Verdict": "verdict",
    "build_package": "asic",
    "check_recipient": "recipient",
    "encrypt_to": "recipient",
    "fingerprint_words": "organisation",
    "judge": "verdict",
    "open_package": "asic",
    "pinned_fingerprints": "verdict",
    "sign_pdf": "pdf",
    "word_list": "organisation",
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{home}"), name)
