"""People: the list, and one person with what she agreed to and what was taken down."""
