"""The JSON Schema (draft 2020-12) of a case, generated from the types that read it and the vocabularies.

It says as much as a schema can: members, types, lengths, closed sets of codes. References, spans inside
their text and real dates are beyond it; import checks them.
"""

from __future__ import annotations

import json
from typing import Any, Final

import msgspec

from intake.interchange.case_file import FORMAT, CaseFile
from intake.vocabulary import load, profiles

FILE: Final = "testimony-intake-1.schema.json"
"""Its name in `resources/schema/`."""
_TEMPLATE: Final = "#/$defs/{name}"


def case_schema() -> bytes:
    """The schema as it lies in `resources/schema/`; a test keeps the two equal."""
    (root,), definitions = msgspec.json.schema_components((CaseFile,), ref_template=_TEMPLATE)
    whole = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{FORMAT.replace('/', ':')}",
        "title": "A case of testimony-intake",
        **root,
        "$defs": {name: _with_codes(definition) for name, definition in sorted(definitions.items())},
    }
    return json.dumps(whole, ensure_ascii=False, indent=1).encode() + b"\n"


def _with_codes(node: Any) -> Any:
    """The same schema with every named vocabulary written out as its codes."""
    if isinstance(node, list):
        return [_with_codes(inner) for inner in node]
    if not isinstance(node, dict):
        return node
    written = {name: _with_codes(inner) for name, inner in node.items() if name != "x-vocabulary"}
    if "x-vocabulary" in node:
        written["enum"] = _codes(node["x-vocabulary"])
    return written


def _codes(vocabulary: str) -> list[str]:
    if vocabulary == "profiles":
        return list(profiles())
    return [entry.code for entry in load(vocabulary).entries]
