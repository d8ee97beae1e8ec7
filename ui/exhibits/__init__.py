"""Exhibits: taking files in, looking at them from memory, describing and linking them."""
