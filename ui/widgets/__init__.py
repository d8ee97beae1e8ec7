"""Small shared pieces without knowledge of the domain: one class a file."""
