"""Redaction: what each reader does not get to see, decided by keys beside a live preview."""
