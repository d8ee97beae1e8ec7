"""Consent: the information sheet, layered consent with a signature, mark or spoken yes, and withdrawal."""
