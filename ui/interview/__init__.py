"""The session with a survivor: how it begins, the writing room, and how it ends."""
