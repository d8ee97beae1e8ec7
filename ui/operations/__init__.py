"""One function for each thing that a user does: one call of the core, and what to say after it."""
