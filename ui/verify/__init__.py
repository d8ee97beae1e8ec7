"""Verify: a verdict on files, without a vault."""
