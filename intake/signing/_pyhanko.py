"""pyHanko without its network client: the parts that write a signature into a PDF, loaded late.

pyHanko imports aiohttp. Before the first import of pyHanko this module puts a stub in its place, whose every name
is a class that refuses to be made; so no code here can reach a network by way of pyHanko. A process in which the
real client is loaded already is refused with RuntimeError: that is our own mistake, never a user's.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder

_CLIENT = "aiohttp"


class Refused:
    """Stands for everything in the network client; making one raises RuntimeError."""

    def __init__(self, *_: object, **__: object) -> None:
        _refuse()


class _Stub(ModuleType):
    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Refused


def refuse_network_client() -> None:
    """Put the stub in place; raises RuntimeError when the real client was loaded before."""
    present = sys.modules.get(_CLIENT)
    if present is None:
        sys.modules[_CLIENT] = _Stub(_CLIENT, "A network client that this program refuses to load.")
    elif not isinstance(present, _Stub):
        raise RuntimeError("a network client (aiohttp) is loaded; load pyHanko through intake.signing only")


def embedder() -> type[PdfCMSEmbedder]:
    """pyHanko's class that writes a signature into a PDF; the first call takes about 0.3 s."""
    refuse_network_client()
    from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder  # late, and never before the stub stands

    found: type[PdfCMSEmbedder] = PdfCMSEmbedder
    return found


def _refuse() -> NoReturn:
    raise RuntimeError("this program never opens a network connection")
