"""`export`, `disclose` and `verify`: what is asked, what leaves, what is refused, and what every row says."""

from __future__ import annotations

import base64
import json
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from intake import custody, vault
from intake.signing import open_package
from intake.signing.sd_jwt import open_sd_jwt
from tests.intake.cli.casework import RECIPIENT, Statement, case, consent
from tests.intake.cli.running import PASSPHRASE, Answer, Office, hashes, new_office, run, take_in

HER_NAME, HER_BROTHER, HER_TOWN = "Zelmira Ostankov", "Quendrix", "Vastolumbra"
TEXTS = (
    f"My name is {HER_NAME}. My brother {HER_BROTHER} was there.",
    "NOTE She looked at the wimbledrook lamp for a while before she went on.",
    f"They took us to {HER_TOWN}. The door was of iron.",
    "I heard the keys in the morning.",
)
FILING = ((HER_NAME, "A1"), (HER_BROTHER, "B1"), (HER_TOWN, "D1"))
STATEMENTS = [
    Statement(
        code="ST-1",
        name=HER_NAME,
        texts=TEXTS,
        consents=(
            consent("criminal_complaint", "disclosure_to_parties", recipients=("r1",), identity="named"),
            consent("advocacy_anonymous", identity="anonymous"),
            consent("criminal_complaint", recipients=("r2",)),
        ),
        plans={"filing": FILING, "public": FILING},
    ),
    Statement(
        code="ST-2",
        name="Torvild Hnappadal",
        texts=(f"𐤀𐤁 I shared a cell with {HER_NAME} for a week.", "She was kind, Torvild Hnappadal said nothing."),
        consents=(consent("criminal_complaint"),),
        plans={"filing": (("Torvild Hnappadal", "A1"), ("𐤀𐤁", "D3"))},
    ),
    Statement(
        code="ST-3",
        texts=("The guard was called Ulmarsk then. Later I saw Ulmarsk again.",),
        consents=(consent("criminal_complaint"),),
        plans={"filing": (("Ulmarsk", "C1"),)},
    ),
    Statement(code="ST-4", consents=(consent("criminal_complaint"),), plans={"filing": ()}),
]
KEYS = ["pdf", "package", "sd_jwt", "identity", "verified", "consent", "checkpoint"]
ROW = ["path", "valid", "state", "problems", "signer", "fingerprint", "signed_at", "timestamped_at"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The office, keys for its log, a finished export for filing, and the certificate that signed it."""

    office: Office
    keys: vault.Keys
    made: dict[str, Any]
    certificate: bytes
    folder: Path

    def export(self, statement: str, out: Path, *more: str, profile: str = "filing", to: str = "r1") -> Answer:
        words = ("--for", profile, "--recipient", to, "--out", out, "--json", *more)
        return self.office.run("export", statement, *words)

    def disclose(self, out: Path, *more: str, package: str = "", to: str = "r1") -> Answer:
        words = (package or self.made["package"], "--recipient", to, "--out", out, "--json", *more)
        return self.office.run("disclose", *words)

    def acts(self) -> list[tuple[str, str]]:
        with vault.unlock_with(self.office.vault, self.keys, now=datetime.now(UTC)) as opened:
            return [(entry.act, entry.subject) for entry, _ in custody.history(opened)]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    folder = tmp_path_factory.mktemp("leaving")
    office = take_in(new_office(folder), case(STATEMENTS), folder)
    keys = vault.derive(office.vault, PASSPHRASE)
    made = office.run("export", "ST-1", "--for", "filing", "--recipient", RECIPIENT, "--out", folder / "out", "--json")
    assert made.code == 0 and made.err == b""
    header = Path(made.json["sd_jwt"]).read_text().split(".")[0]
    (certificate,) = json.loads(base64.urlsafe_b64decode(header + "=="))["x5c"]
    return Desk(office=office, keys=keys, made=made.json, certificate=base64.b64decode(certificate), folder=folder)


def refused(answer: Answer, kind: str) -> list[dict[str, Any]]:
    """The reasons of a refusal in the contract's form."""
    assert answer.code == 1 and answer.json["refused"] == kind, answer.said
    reasons: list[dict[str, Any]] = answer.json["reasons"]
    assert reasons and all(list(reason) == ["message", "paragraph", "start", "end"] for reason in reasons)
    return reasons


def test_an_export_is_three_files_verified(desk: Desk) -> None:
    assert [key for key in desk.made if key in KEYS] == KEYS
    assert desk.made["identity"] is None and desk.made["verified"] is True
    assert [Path(desk.made[key]).suffix for key in ("pdf", "package", "sd_jwt")] == [".pdf", ".asice", ".sd-jwt"]
    assert sorted(desk.folder.glob("out/*")) == sorted(Path(desk.made[key]) for key in ("pdf", "package", "sd_jwt"))
    assert desk.made["consent"][0]["person"] == "p-ST-1" and "criminal_complaint" in desk.made["consent"][0]["purposes"]
    inside = {file.name: file.data for file in open_package(Path(desk.made["package"]).read_bytes()).files}
    assert inside["statement.sd-jwt"] == Path(desk.made["sd_jwt"]).read_bytes()
    assert inside["statement.pdf"] == Path(desk.made["pdf"]).read_bytes()
    with vault.unlock_with(desk.office.vault, desk.keys, now=datetime.now(UTC)) as opened:
        cited = [entry.previous for entry, _ in custody.history(opened) if entry.act == "export.made"]
    assert desk.made["checkpoint"] in cited, "the checkpoint is the log's head before the export"


def test_a_statement_is_asked_for_by_id_or_by_code(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    for statement, out in (
        ("ST-4", tmp_path / "there"),
        ("s-ST-4", tmp_path / "not" / "there"),
        ("ST-4", tmp_path / "there"),
    ):
        before = desk.acts()
        made = desk.export(statement, out, to=RECIPIENT)
        assert made.code == 0 and Path(made.json["pdf"]).parent == out
        assert desk.acts() == [*before, ("export.made", "s-ST-4")]
        assert open_sd_jwt(Path(made.json["sd_jwt"]).read_text()).statement.code == "ST-4"
    assert len(list((tmp_path / "there").iterdir())) == 6, "a second export replaces nothing"
    assert not list(tmp_path.rglob("*.part"))


@pytest.mark.parametrize(
    ("statement", "more", "settings"),
    [
        ("ST-99", [], {}),
        ("st-1", [], {}),
        ("", [], {}),
        ("%", [], {}),
        ("ST-1", [], {"profile": "everybody"}),
        ("ST-1", [], {"profile": "FILING"}),
        ("ST-1", [], {"profile": ""}),
        ("ST-1", [], {"to": ""}),
        ("ST-1", [], {"to": " \t"}),
        ("ST-4", [], {"to": "two\nlines"}),
        ("ST-4", [], {"to": "News\u200bpaper"}),
        ("ST-4", [], {"to": "\ufeffNews\u00adpaper"}),
        ("ST-4", [], {"to": "\x1b[31mred"}),
        ("ST-4", [], {"to": "\u202ereversed"}),
        ("ST-4", [], {"to": "x" * 5000}),
        ("ST-2", ["--wave-through", HER_NAME], {}),
        ("ST-2", ["--wave-through", f"{HER_NAME}="], {}),
        ("ST-2", ["--wave-through", f"{HER_NAME}=  "], {}),
        ("ST-2", ["--wave-through", "=she said so"], {}),
        ("ST-2", ["--wave-through", ""], {}),
        ("ST-1", ["--identity-to", "age1" + "q" * 58], {}),
        ("ST-1", ["--identity-to", ""], {"profile": "prosecutor"}),
        ("ST-1", ["--identity-to", "age1notakey"], {"profile": "prosecutor"}),
        ("ST-1", ["--identity-to", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI"], {"profile": "prosecutor"}),
        ("ST-1", ["--identity-to", "AGE-SECRET-KEY-1" + "Q" * 58], {"profile": "prosecutor"}),
        ("ST-1", ["--identity-to", "age1\n\x1b[31m"], {"profile": "prosecutor"}),
    ],
)
def test_an_order_that_makes_no_sense_is_bad_input_and_no_act(
    desk: Desk, statement: str, more: list[str], settings: dict[str, str], tmp_path: Path
) -> None:
    before = desk.acts()
    answer = desk.export(statement, tmp_path / "out", *more, **settings)
    assert answer.code == 2 and answer.json["error"]
    assert not (tmp_path / "out").exists() and desk.acts() == before


@pytest.mark.parametrize("kind", ["file", "in a file"])
def test_a_folder_that_is_none_leaves_nothing_and_logs_no_export(desk: Desk, kind: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    before = desk.acts()
    answer = desk.export("ST-4", tmp_path / "file" if kind == "file" else tmp_path / "file" / "out")
    assert answer.code == 2 and answer.json["error"]
    assert hashes(tmp_path) == {"file": hashes(tmp_path)["file"]} and desk.acts() == before


def test_two_statements_that_answer_to_one_name_are_not_guessed_between(tmp_path: Path) -> None:
    """A code that is another statement's id: the wrong person's statement must not leave."""
    both = case(
        [Statement(code=code, consents=(consent("criminal_complaint"),), plans={"filing": ()}) for code in "AB"]
    )
    both["statements"][1]["id"] = both["redactions"][1]["statement"] = "A"
    office = new_office(tmp_path)
    (tmp_path / "case.json").write_text(json.dumps(both))
    taken = office.run("import", tmp_path / "case.json", "--json")
    if taken.code == 0:
        words = ("--for", "filing", "--recipient", "r1", "--out", tmp_path / "out", "--json")
        assert office.run("export", "A", *words).code == 2 and not (tmp_path / "out").exists()
        assert office.run("export", "B", *words).code == 0
    else:
        assert taken.code == 2 and taken.json["error"].startswith("$.statements[")


def test_a_draft_leaves_with_a_warning(tmp_path: Path) -> None:
    draft = case([Statement(code="D", consents=(consent("criminal_complaint"),), plans={"filing": ()})])
    draft["statements"][0]["status"] = "draft"
    office = take_in(new_office(tmp_path), draft, tmp_path)
    made = office.run("export", "D", "--for", "filing", "--recipient", "r1", "--out", tmp_path / "out", "--json")
    assert made.code == 0 and "not final" in made.said


def test_somebody_left_unmarked_stops_it_and_the_place_is_named_in_code_points(desk: Desk, tmp_path: Path) -> None:
    (reason,) = refused(desk.export("ST-2", tmp_path / "out"), "unmarked_name")
    text = STATEMENTS[1].texts[0]
    assert reason["paragraph"] == "s-ST-2.1" and text[reason["start"] : reason["end"]] == HER_NAME
    assert "W-ST-1" in reason["message"]
    assert desk.acts()[-1] == ("export.refused", "s-ST-2") and not (tmp_path / "out").exists()
    refused(desk.export("ST-2", tmp_path / "out", "--wave-through", "Somebody Else=agreed"), "unmarked_name")


def test_a_name_waved_through_with_its_reason_passes(desk: Desk, tmp_path: Path) -> None:
    made = desk.export("ST-2", tmp_path / "out", "--wave-through", f"{HER_NAME}=agreed = on 3 May, by phone")
    assert made.code == 0, made.said
    with vault.unlock_with(desk.office.vault, desk.keys, now=datetime.now(UTC)) as opened:
        bodies = [row[0] for row in opened.db.execute("SELECT body FROM record_of_exports WHERE kind = 'export'")]
    assert any("agreed = on 3 May, by phone" in str(body) for body in bodies), "the reason is kept"


def test_hidden_text_that_stands_elsewhere_is_a_leak(desk: Desk, tmp_path: Path) -> None:
    reasons = refused(desk.export("ST-3", tmp_path / "out"), "leak")
    assert reasons[0]["paragraph"] == "s-ST-3.1"
    assert STATEMENTS[2].texts[0][reasons[0]["start"] : reasons[0]["end"]].startswith("Ulmarsk")
    assert not any("ulmarsk" in reason["message"].casefold() for reason in reasons), "a message repeats no hidden text"
    assert desk.acts()[-1] == ("export.refused", "s-ST-3") and not (tmp_path / "out").exists()


def test_a_public_export_has_no_code_anywhere(desk: Desk, tmp_path: Path) -> None:
    made = desk.export("ST-1", tmp_path / "out", profile="public", to="Newspaper")
    assert made.code == 0, made.said
    names = [path.name for path in (tmp_path / "out").iterdir()]
    assert len(names) == 3 and not any("ST-1" in name or "public" in name for name in names)
    opened = open_sd_jwt(Path(made.json["sd_jwt"]).read_text())
    assert opened.statement.code not in ("ST-1", "s-ST-1")
    labels = {part.label for paragraph in opened.paragraphs for part in paragraph.parts if part.label}
    assert labels == {"REDACTED"}


def test_disclose_opens_what_was_asked_and_nothing_else(desk: Desk, tmp_path: Path) -> None:
    hidden = {1: {HER_NAME, HER_BROTHER}, 2: {HER_TOWN}}
    for more, wanted in (
        ([], {1, 2}),
        (["--paragraph", "1"], {1}),
        (["--paragraph", "2", "--paragraph", "2"], {2}),
        (["--paragraph", "2", "--paragraph", "1"], {1, 2}),
    ):
        out = tmp_path / "-".join(["d", *more])
        done = desk.disclose(out, *more)
        assert done.code == 0, done.said
        opened = {
            paragraph.number: {part.disclosed for part in paragraph.parts if part.disclosed is not None}
            for paragraph in open_sd_jwt(out.read_text()).paragraphs
        }
        assert {number: texts for number, texts in opened.items() if texts} == {n: hidden[n] for n in wanted}
        assert done.json["sd_jwt"] == str(out) and done.json["opened"] == sum(len(hidden[n]) for n in wanted)
        assert (done.json["nonce"] is not None) == (more == []), "the nonce comes with everything, and only then"
        assert run("verify", out, "--json").json[0]["state"] == "unknown_signer"
        assert desk.acts()[-1] == ("disclosure.made", "s-ST-1")


@pytest.mark.parametrize("number", ["0", "-1", "3", "4", "9999", "9" * 40])
def test_a_paragraph_in_which_nothing_is_hidden_can_not_be_opened(desk: Desk, number: str, tmp_path: Path) -> None:
    before = desk.acts()
    for more in (["--paragraph", number], ["--paragraph", "1", "--paragraph", number]):
        answer = desk.disclose(tmp_path / "out", *more)
        assert answer.code == 2 and number in answer.json["error"]
    assert list(tmp_path.iterdir()) == [] and desk.acts() == before


@pytest.mark.parametrize(("to", "more"), [("nobody", []), ("r2", []), ("r2", ["--paragraph", "1"])])
def test_a_disclosure_passes_the_gate_anew(desk: Desk, to: str, more: list[str], tmp_path: Path) -> None:
    """r2 may have the complaint by code: her name (A1, in paragraph 1) is not for it."""
    before = desk.acts()
    refused(desk.disclose(tmp_path / "out", *more, to=to), "consent")
    assert list(tmp_path.iterdir()) == [] and desk.acts() == [*before, ("disclosure.refused", "s-ST-1")]


def test_but_what_names_nobody_is_open_to_who_may_read_by_code(desk: Desk, tmp_path: Path) -> None:
    assert desk.disclose(tmp_path / "out", "--paragraph", "2", to="r2").code == 0


@pytest.mark.parametrize("kind", ["pdf", "sd_jwt", "one byte", "of another vault", "missing", "folder", "empty"])
def test_only_an_unchanged_package_of_this_vault_can_be_opened(desk: Desk, kind: str, tmp_path: Path) -> None:
    package = tmp_path / "package.asice"
    data = Path(desk.made["package"]).read_bytes()
    if kind in ("pdf", "sd_jwt"):
        shutil.copy(desk.made[kind], package)
    elif kind == "one byte":
        package.write_bytes(data[:5000] + bytes([data[5000] ^ 1]) + data[5001:])
    elif kind == "of another vault":
        (tmp_path / "other").mkdir()
        other = take_in(new_office(tmp_path / "other"), case([STATEMENTS[3]]), tmp_path / "other")
        words = ("--for", "filing", "--recipient", "r1", "--out", tmp_path / "other", "--json")
        shutil.copy(other.run("export", "ST-4", *words).json["package"], package)
    elif kind == "folder":
        package.mkdir()
    elif kind == "empty":
        package.write_bytes(b"")
    before = desk.acts()
    answer = desk.disclose(tmp_path / "out", package=str(package))
    assert answer.code == 2 and str(package) in answer.json["error"]
    assert not (tmp_path / "out").exists() and desk.acts() == before


def test_a_package_that_a_restored_vault_does_not_know_is_said_to_be_unknown(desk: Desk, tmp_path: Path) -> None:
    assert desk.office.run("backup", tmp_path / "backup").code == 0
    later = desk.export("ST-4", tmp_path / "out").json["package"]
    passphrase = desk.office.passphrase
    assert run("restore", tmp_path / "backup", tmp_path / "vault", "--passphrase-file", passphrase).code == 0
    restored = Office(vault=tmp_path / "vault", passphrase=passphrase)
    answer = restored.run("disclose", later, "--recipient", "r1", "--out", tmp_path / "d", "--json")
    assert answer.code == 2 and "no record" in answer.json["error"]
    earlier = restored.run("disclose", desk.made["package"], "--recipient", "r1", "--out", tmp_path / "d", "--json")
    assert earlier.code == 0, "what left before the backup is known"


@pytest.mark.parametrize("kind", ["file", "folder", "nothing"])
def test_a_disclosure_replaces_no_file(desk: Desk, kind: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    if kind == "file":
        out.write_bytes(b"kept")
    elif kind == "folder":
        out.mkdir()
    before = hashes(tmp_path)
    answer = desk.office.run(
        "disclose", desk.made["package"], "--recipient", "r1", "--out", "" if kind == "nothing" else out, "--json"
    )
    assert answer.code == 2 and answer.json["error"] and hashes(tmp_path) == before


def test_nothing_is_written_into_the_vaults_own_folder(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(desk.office.vault)
    before, acts = hashes(desk.office.vault), desk.acts()
    for folder in (desk.office.vault, desk.office.vault / "files", tmp_path / "link"):
        assert desk.export("ST-4", folder).code == 2
        assert desk.disclose(folder / "disclosed").code == 2
        assert desk.office.run("backup", folder / "backup").code == 2
    assert hashes(desk.office.vault) == before and desk.acts() == acts


def test_verify_answers_in_order_one_row_a_path(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "text").write_text("once upon a time")
    damaged = tmp_path / "damaged.pdf"
    data = Path(desk.made["pdf"]).read_bytes()
    damaged.write_bytes(data[:-9] + bytes([data[-9] ^ 1]) + data[-8:])
    paths = [desk.made["pdf"], str(tmp_path / "none"), desk.made["sd_jwt"], str(tmp_path), desk.made["package"]]
    paths += [str(tmp_path / "text"), str(damaged), desk.made["pdf"]]
    answer = run("verify", *paths, "--json")
    assert answer.code == 1 and [row["path"] for row in answer.json] == paths
    states = [row["state"] for row in answer.json]
    assert states[:6] == ["unknown_signer", "indeterminate"] * 3 and states[7] == "unknown_signer"
    assert states[6] in ("changed", "invalid")
    for row in answer.json:
        assert list(row) == ROW and row["valid"] is (row["state"] == "unknown_signer")
        assert row["valid"] or (row["problems"] and row["signer"] is row["fingerprint"] is row["signed_at"] is None)
        assert row["timestamped_at"] is None
    good = answer.json[0]
    assert good["problems"] == [] and len(bytes.fromhex(good["fingerprint"])) == 32
    assert datetime.fromisoformat(good["signed_at"]).tzinfo is not None
    assert run("verify", *paths[:1], *paths[2:3], *paths[4:5], "--json").code == 0
    table = run("verify", *paths)
    assert table.code == 1 and all(path in table.text for path in paths)


def test_with_trust_only_the_trusted_signer_is_valid(desk: Desk, tmp_path: Path) -> None:
    other = new_office(tmp_path)
    der, pem, stranger = tmp_path / "c.der", tmp_path / "c.pem", tmp_path / "s.der"
    der.write_bytes(desk.certificate)
    pem.write_bytes(x509.load_der_x509_certificate(desk.certificate).public_bytes(Encoding.PEM))
    with vault.unlock(other.vault, PASSPHRASE, now=datetime.now(UTC)) as opened:
        stranger.write_bytes(opened.organisation_key().certificate)
    files = [desk.made[key] for key in ("pdf", "package", "sd_jwt")]
    for pins, state, code in (
        ([der], "trusted", 0),
        ([pem], "trusted", 0),
        ([stranger, pem], "trusted", 0),
        ([stranger], "unknown_signer", 1),
    ):
        answer = run("verify", *files, *(word for pin in pins for word in ("--trust", pin)), "--json")
        assert answer.code == code
        assert [(row["state"], row["valid"]) for row in answer.json] == [(state, code == 0)] * 3
    for option in ("--trust", "--trust-tsa"):
        assert run("verify", files[0], option, files[1], "--json").code == 2, "a package is no certificate"
        assert run("verify", tmp_path / "none", option, files[1], "--json").code == 2, "whatever the file is"


def test_verify_asks_for_no_passphrase_and_opens_no_vault(desk: Desk) -> None:
    before = hashes(desk.office.vault)
    assert run("verify", desk.made["package"]).code == 0
    assert hashes(desk.office.vault) == before
    assert run("verify", desk.made["package"], "--passphrase-file", "x").code == 2
