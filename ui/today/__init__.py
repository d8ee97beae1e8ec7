"""Today: what waits, and how the vault is."""
