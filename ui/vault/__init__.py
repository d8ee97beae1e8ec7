"""The vault itself: unlock, create, backup, users, check."""
