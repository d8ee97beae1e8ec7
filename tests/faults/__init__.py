"""Faults: kills, full disks, torn copies, second holders; nothing acknowledged is lost, nothing is written in plain."""

import pytest

for _module in ("child", "scene", "small_disk", "works"):
    pytest.register_assert_rewrite(f"{__name__}.{_module}")
