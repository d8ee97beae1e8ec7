"""Exports: who gets what under which consent, what stands in the way, the files and their trail."""
