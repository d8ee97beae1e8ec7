"""Matrix codes that pages and screens carry: what they say of a checkpoint, and their modules."""

from __future__ import annotations

import segno

from intake.typeset.blocks import Modules


def checkpoint_code(checkpoint: str, *, key: str = "") -> str:
    """A checkpoint, and the fingerprint of the key that signed, in the capitals that such codes hold best."""
    parts = ["TESTIMONY-INTAKE:1", *([f"KEY:{key.upper()}"] if key else []), f"CHECKPOINT:{checkpoint.upper()}"]
    return " ".join(parts)


def modules(text: str) -> Modules:
    """The rows of a QR code, dark modules true; a seventh of it may be lost."""
    code = segno.make_qr(text, error="m", boost_error=False)
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)
