"""The main job by keyboard alone on the real window: in English, and in Arabic under an Arabic-only keyboard."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from intake.signing import judge
from tests.end_to_end.x11 import ROOT, desktop

STEPS, PATIENCE = 11, 240


@pytest.mark.parametrize(("language", "layout"), [("en", "us"), ("ar", "ara")])
def test_from_an_empty_vault_to_a_verified_export(language: str, layout: str, tmp_path: Path) -> None:
    with desktop() as screen:
        screen.run("setxkbmap", "-layout", layout)
        done = subprocess.run(
            [sys.executable, "-m", "tests.end_to_end.window_job", language, str(tmp_path)],
            cwd=ROOT,
            env=screen.environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
    said = json.loads(done.stdout.splitlines()[-1])
    assert said["trouble"] == ""
    assert len(said["seconds"]) == STEPS
    packages = sorted(tmp_path.glob("*.asice"))
    assert len(packages) == 2
    assert {judge(path.read_bytes(), trust=()).state.value for path in packages} == {"unknown_signer"}
