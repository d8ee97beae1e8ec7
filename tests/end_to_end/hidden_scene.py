"""A vault for many invented cases, and the short way from a case to the files that leave.

Keys are derived once, at the floor of Argon2id. Everything goes through the rooms' public functions, as the command
line does it; nothing here knows how an export is made.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any, Final

from intake import custody, export, vault
from intake.errors import Refused
from intake.interchange.importing import import_case

PASSPHRASE: Final = "klompfidrel ushwantig borvelic nempthary"
ORGANISATION: Final = "Sammlung Ost"
PURPOSES: Final = (
    "store",
    "criminal_complaint",
    "share_investigators",
    "disclosure_to_parties",
    "legal_advice",
    "share_un",
    "share_partner",
    "medical_evaluation",
    "advocacy_anonymous",
    "advocacy_named",
)
PROFILES: Final = (
    "internal",
    "deponent",
    "counsel",
    "prosecutor",
    "filing",
    "un_mechanism",
    "clinician",
    "partner",
    "public",
)
NEVER_HIDDEN: Final = {"prosecutor": frozenset({"E1", "E2", "G"}), "un_mechanism": frozenset({"E1", "E2", "G"})}
"""As domain.md has it, and not as the profiles' data say."""
READER: Final = "Recipient Nine"


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """The files of one export that left, by their names as they lie on the disk."""

    profile: str
    pdf: bytes
    package: bytes
    token: bytes
    names: tuple[str, ...]
    export: str
    json: str
    warnings: tuple[str, ...]

    @property
    def files(self) -> dict[str, bytes]:
        """By name."""
        return dict(zip(self.names, (self.pdf, self.package, self.token), strict=True))


@dataclass(kw_only=True)
class Scene:
    """An unlocked vault and the folders beside it."""

    root: Path
    vault: vault.Vault
    moment: datetime | None = None
    """When everything happens; None: as the clock goes."""
    _numbers: count[int] = field(default_factory=count)

    def now(self) -> datetime:
        """The moment of an act."""
        return self.moment or clock()

    def take_in(self, case: Mapping[str, Any], files: Mapping[str, bytes] | None = None) -> None:
        """Import a case whose exhibit files lie beside it."""
        folder = self.root / "inputs" / str(next(self._numbers))
        folder.mkdir(parents=True)
        (folder / "case.json").write_text(json.dumps(case, ensure_ascii=False), "utf-8")
        for name, data in (files or {}).items():
            (folder / name).write_bytes(data)
        import_case(self.vault, folder / "case.json", now=self.now())

    def export(
        self,
        statement: str,
        profile: str,
        recipient: str = READER,
        *,
        waved: Sequence[tuple[str, str]] = (),
        translation: str = "",
    ) -> Left:
        """One export; raises Refused as `export_statement` does, and then proves that no file was left."""
        out = self.root / "out" / str(next(self._numbers))
        wanted = ORGANISATION if profile == "internal" else recipient
        order = export.Order(
            statement=statement,
            profile=profile,
            recipient=wanted,
            waved_through=tuple(waved),
            translation=translation,
        )
        try:
            made = export.export_statement(self.vault, order, out, now=self.now())
        except Refused:
            assert not out.exists() or not list(out.iterdir()), "a refused export leaves no file"
            raise
        paths = (made.pdf, made.package, made.sd_jwt)
        assert sorted(path.name for path in paths) == sorted(path.name for path in out.iterdir())
        pdf, package, token = (path.read_bytes() for path in paths)
        return Left(
            profile=profile,
            pdf=pdf,
            package=package,
            token=token,
            names=tuple(path.name for path in paths),
            export=made.export,
            json=json.dumps({k: v for k, v in made.as_json().items() if k not in {"pdf", "package", "sd_jwt"}}),
            warnings=made.warnings,
        )

    def refusal(self, statement: str, profile: str, recipient: str = READER) -> str | None:
        """The kind of refusal, or None when the export left."""
        try:
            self.export(statement, profile, recipient)
        except Refused as refused:
            return refused.kind
        return None


def open_scene(root: Path) -> Scene:
    """A fresh vault in an empty folder."""
    root.mkdir(parents=True, exist_ok=True)
    made = vault.create(root / "vault", PASSPHRASE, organisation=ORGANISATION, cost=vault.FLOOR, now=clock())
    with custody.act(made, custody.Act.VAULT_CREATED, made.id, now=clock()):
        pass
    return Scene(root=root, vault=made)


@dataclass(frozen=True, kw_only=True)
class Mould:
    """A closed, empty vault: each copy of it is the same organisation with the same key on the same day."""

    root: Path
    keys: vault.Keys
    moment: datetime

    def copy(self, root: Path) -> Scene:
        """A copy, unlocked."""
        root.mkdir(parents=True)
        shutil.copytree(self.root / "vault", root / "vault")
        opened = vault.unlock_with(root / "vault", self.keys, now=self.moment)
        return Scene(root=root, vault=opened, moment=self.moment)


def make_mould(root: Path) -> Mould:
    """A vault to be copied; what happens in its copies happens in one second."""
    scene = open_scene(root)
    mould = Mould(root=root, keys=scene.vault.keys, moment=clock().replace(microsecond=0) + timedelta(minutes=1))
    scene.vault.close()
    return mould


def clock() -> datetime:
    """Now, aware."""
    return datetime.now(UTC)


def person(key: str, name: str, *others: str, contact: str | None = None, **identity: Any) -> dict[str, Any]:
    """A person of a case; its code says nothing."""
    known = {"full_name": name, "other_names": list(others), **identity}
    if contact is not None:
        known["contact"] = contact
    return {"id": key, "code": f"W-{key}", "role": "complainant", "identity": known}


def consent(key: str, purposes: Sequence[str] = PURPOSES, identity: str = "named") -> dict[str, Any]:
    """A consent of a person to everything for everybody, unless told otherwise."""
    return {
        "person": key,
        "given_on": "2019-05-02",
        "purposes": list(purposes),
        "recipients": ["*"],
        "identity": identity,
    }


def statement(key: str, who: str, texts: Sequence[str], *, language: str = "en", **more: Any) -> dict[str, Any]:
    """A final statement of narrative paragraphs `<key>.1`, `<key>.2` …"""
    return {
        "id": key,
        "code": f"ST-{key}",
        "person": who,
        "language": language,
        "status": "final",
        "paragraphs": [
            {"id": f"{key}.{number}", "kind": "narrative", "text": text} for number, text in enumerate(texts, 1)
        ],
        **more,
    }


def span(
    paragraph: str, start: int, end: int, category: str = "B3", treatment: str = "remove", text: str | None = None
) -> dict[str, Any]:
    """A span of a plan; `text` is what stands there instead, for `generalise`."""
    made = {"paragraph": paragraph, "start": start, "end": end, "category": category, "treatment": treatment}
    return made if text is None else made | {"as": text}


def hide(paragraph: str, text: str, piece: str, category: str = "B3", treatment: str = "remove") -> dict[str, Any]:
    """A span over the one place where `piece` stands."""
    assert text.count(piece) == 1, piece
    return span(paragraph, text.index(piece), text.index(piece) + len(piece), category, treatment)


def plan(key: str, profile: str, spans: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The decision for one statement and profile."""
    return {"statement": key, "profile": profile, "spans": list(spans)}


def case(code: str, **lists: Any) -> dict[str, Any]:
    """A case file."""
    return {"format": "testimony-intake/1", "case": {"code": code, "title": {"en": f"Case {code}"}}, **lists}
