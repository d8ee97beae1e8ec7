"""The log of a vault, filtered and proved."""
