"""Signing and judging never load a network client, never open a socket, never read a clock or the disk for it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from intake.signing import _pyhanko

ROOT = Path(__file__).parents[3]

WATCHED = """
import sys
seen = []
sys.addaudithook(lambda event, args: seen.append(event) if event.startswith(("socket.", "urllib.", "http.")) else None)
from tests.intake.signing import samples
from intake.signing import OrganisationKey, judge
key = OrganisationKey.create("Archive", samples.CREATED)
for data in samples.export(key).kinds.values():
    assert judge(data, trust=[key.certificate]).state == "trusted"
assert "pyhanko" in sys.modules
assert type(sys.modules["aiohttp"]).__name__ == "_Stub", sys.modules["aiohttp"]
clients = {"requests", "urllib3", "http.client", "aiohttp.client", "yarl", "multidict", "aiohappyeyeballs"}
assert not clients & set(sys.modules), clients & set(sys.modules)
assert not seen, seen
print("quiet")
"""

PURE = """
import sys
from intake import signing
assert not {"pikepdf", "pyhanko", "asn1crypto", "pyrage"} & set(sys.modules)
from intake.signing import OrganisationKey
assert not {"pikepdf", "pyhanko", "asn1crypto", "pyrage"} & set(sys.modules)
from intake.signing import judge
assert not {"pyhanko", "asn1crypto", "pyrage", "aiohttp"} & set(sys.modules), "judging needs no pyHanko"
loaded = {name.split(".")[1] for name in sys.modules if name.startswith("intake.")}
assert loaded == {"signing", "errors", "canonical"}, loaded
print("quiet")
"""

TOO_LATE = """
import sys, types
sys.modules["aiohttp"] = types.ModuleType("aiohttp")
from intake.signing import _pyhanko
try:
    _pyhanko.embedder()
except RuntimeError as problem:
    print("quiet" if "network client" in str(problem) else problem)
"""


@pytest.mark.parametrize("program", [WATCHED, PURE, TOO_LATE], ids=["watched", "pure", "too late"])
def test_in_a_process_of_its_own(program: str) -> None:
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0 and done.stdout.strip() == "quiet", done.stdout + done.stderr


def test_the_stub_refuses_to_be_used() -> None:
    _pyhanko.refuse_network_client()
    import aiohttp

    for name in ("ClientSession", "TCPConnector", "ClientTimeout", "anything"):
        with pytest.raises(RuntimeError, match="never opens a network connection"):
            getattr(aiohttp, name)("https://example.org")
    with pytest.raises(AttributeError):
        aiohttp.__path__  # noqa: B018


def test_unknown_names_of_the_room_are_unknown() -> None:
    from intake import signing

    with pytest.raises(AttributeError, match="no attribute"):
        signing.nothing  # noqa: B018
    for name in signing.__all__:
        assert getattr(signing, name)
