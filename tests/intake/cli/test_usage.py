"""Names, options and help of every command, as the contract has them; bad usage is exit 2 and one sentence."""

from __future__ import annotations

import re

import pytest

from tests.intake.cli.running import ROOT, run

CONTRACT: dict[str, tuple[str, ...]] = {
    "demo": ("DIR",),
    "new": ("VAULT", "--organisation", "--kdf-memory", "--passphrase-file"),
    "import": ("VAULT", "FILE", "--passphrase-file"),
    "dump": ("VAULT", "--i-understand-this-is-plaintext", "--passphrase-file"),
    "statements": ("VAULT", "--passphrase-file"),
    "export": (
        "VAULT",
        "STATEMENT",
        "--for",
        "--recipient",
        "--out",
        "--identity-to",
        "--wave-through",
        "--passphrase-file",
    ),
    "verify": ("PATH", "--trust", "--trust-tsa"),
    "disclose": ("VAULT", "PACKAGE", "--recipient", "--out", "--paragraph", "--passphrase-file"),
    "statistics": ("VAULT", "--passphrase-file"),
    "search": ("VAULT", "WORDS", "--passphrase-file"),
    "log": ("VAULT", "--verify", "--passphrase-file"),
    "check": ("VAULT", "--passphrase-file"),
    "backup": ("VAULT", "FILE", "--passphrase-file"),
    "restore": ("FILE", "VAULT", "--passphrase-file"),
}
NEEDED = {
    "export": ["v", "s", "--for", "filing", "--recipient", "r", "--out", "o"],
    "disclose": ["v", "p", "--recipient", "r", "--out", "o"],
    "search": ["v", "w"],
    "import": ["v", "f"],
    "backup": ["v", "f"],
    "restore": ["f", "v"],
    "verify": ["p"],
}


@pytest.mark.parametrize("command", CONTRACT)
def test_help_teaches(command: str) -> None:
    """What it does, each argument with its explanation, and words at the end that say how to use it."""
    shown = run(command, "--help")
    assert shown.code == 0 and shown.err == b""
    assert shown.text.startswith(f"usage: intake {command}")
    for name in (*CONTRACT[command], "--json"):
        assert re.search(rf"^  {name}\b", shown.text, re.MULTILINE), f"{name} is not explained"
    paragraphs = [part for part in shown.text.split("\n\n") if part.strip()]
    assert len(paragraphs[1].split()) >= 3, "a sentence says what it does"
    assert not paragraphs[-1].startswith(("options:", "positional")), "no words at the end that teach"
    assert len(paragraphs[-1].split()) >= 6


@pytest.mark.parametrize("command", CONTRACT)
def test_every_argument_has_an_explanation(command: str) -> None:
    silent = []
    arguments = re.findall(r"^  (\S.*(?:\n {4,}\S.*)*)", run(command, "--help").text, re.MULTILINE)
    for argument in arguments:
        name, _, explanation = argument.replace("\n", "  ").partition("  ")
        if not explanation.strip():
            silent.append(name)
    assert silent == [] and len(arguments) >= len(CONTRACT[command])


def test_the_first_help_names_every_command_and_the_exit_codes() -> None:
    shown = run("--help")
    assert shown.code == 0 and shown.err == b""
    for command in CONTRACT:
        assert re.search(rf"^  {command} +\w+", shown.text, re.MULTILINE)
    for code in ("0 done", "1 the answer is no", "2 bad usage", "3 wrong passphrase"):
        assert code in shown.text


def test_the_version_is_one_line() -> None:
    shown = run("--version")
    assert shown.code == 0 and shown.text.startswith("intake ") and shown.text.count("\n") == 1


def test_the_readmes_commands_exist() -> None:
    """Every `intake …` and `./dev …` line of the README is a command that is there, with options that are there."""
    readme = (ROOT / "README.md").read_text("utf-8")
    told = re.findall(r"(?:^|[\s`(])(?:\./dev |python -m )?intake ((?:[\w-]+)(?: [^\n`]*)?)", readme)
    named = [line for line in told if line.split()[0] in CONTRACT or re.search(r" --\w", line)]
    assert named
    for line in named:
        if line.startswith("COMMAND"):
            continue
        command, *words = line.split()
        assert command in CONTRACT, f"README: intake {line}"
        shown = run(command, "--help").text
        for option in (word.partition("=")[0] for word in words if re.fullmatch(r"--[a-z][\w-]*(=.*)?", word)):
            assert re.search(rf"(?<![\w-]){option}(?![\w-])", shown), f"README: intake {line}"
    helped = re.findall(r"^  (\w+)\b", (ROOT / "dev").read_text("utf-8"), re.MULTILINE)
    for command in re.findall(r"\./dev (\w+)", readme):
        assert command in helped, f"README: ./dev {command}"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["frobnicate"], "no command 'frobnicate'"),
        (["Statements", "v"], "no command 'Statements'"),
        (["-x"], "which command"),
        (["--json"], "which command"),
        (["\x1b[31mred"], "no command"),
        (["new\nline", "v"], "no command"),
        (["statements"], "VAULT"),
        (["statements", "v", "extra"], "extra"),
        (["statements", "v", "--frobnicate"], "--frobnicate"),
        (["statements", "v", "\x1b[31m"], "unrecognized"),
        (["statements", "v", "--passphrase-file"], "--passphrase-file"),
        (["statements", "v", "--passphrase", "secret words"], "--passphrase"),
        (["import", "v"], "FILE"),
        (["export", "v", "ST-01"], "--for"),
        (["export", "v", "ST-01", "--for", "filing", "--out", "o"], "--recipient"),
        (["export", "v", "ST-01", "--for", "filing", "--recipient", "r1"], "--out"),
        (["disclose", "v", "p", "--out", "o"], "--recipient"),
        (["disclose", "v", "p", "--recipient", "r", "--out", "o", "--paragraph", "one"], "--paragraph"),
        (["disclose", "v", "p", "--recipient", "r", "--out", "o", "--paragraph", "1.5"], "--paragraph"),
        (["new", "v", "--kdf-memory", "many"], "--kdf-memory"),
        (["search", "v"], "WORDS"),
        (["verify"], "PATH"),
        (["restore", "f"], "VAULT"),
        (["backup", "v"], "FILE"),
        (["demo"], "DIR"),
        (["dump", "v", "--i-understand"], "--i-understand"),
    ],
)
def test_bad_usage_is_told_in_a_sentence(words: list[str], said: str) -> None:
    answer = run(*words)
    assert answer.code == 2 and (answer.out == b"" or "--json" in words)
    assert said in answer.said and len(answer.said) < 600
    if words[0] in CONTRACT:
        assert run(*words, "--json").json["error"]


def test_no_command_at_all_shows_the_help() -> None:
    answer = run()
    assert answer.code == 2 and b"statements" in answer.out + answer.err


@pytest.mark.parametrize("command", [name for name in CONTRACT if name != "demo"])
@pytest.mark.parametrize("option", ["--passphrase=words", "--force", "--no-consent", "-p"])
def test_there_is_no_option_that_passes_the_gate_or_takes_a_passphrase(command: str, option: str) -> None:
    assert run(command, *NEEDED.get(command, ["v"]), option).code == 2


@pytest.mark.parametrize("option", ["--jso", "--passphrase-fil", "--verif", "--wave", "--identity"])
def test_options_are_not_guessed(option: str) -> None:
    """A shortened option could become another one in a later version."""
    for command in CONTRACT:
        assert run(command, *NEEDED.get(command, ["v"]), option).code == 2
