"""An exhibit: what it is called, whose it is, and which file was taken in for it."""

from __future__ import annotations

from typing import Annotated

from msgspec import UNSET, Struct

from intake.vocabulary.forms import FileName, Id, Maybe, refers


class Exhibit(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A photograph, document or recording; `file` is the name under which it was handed in."""

    id: Id
    file: Maybe[FileName] = UNSET
    title: Maybe[str] = UNSET
    person: Maybe[Annotated[str, refers("person")]] = UNSET
    statement: Maybe[Annotated[str, refers("statement")]] = UNSET
