"""The pure core of Testimony Intake: an encrypted vault, and everything that may be done with it.

No Qt and no sockets in here; every change is an act that the custody log records with it, and every
export is a re-typeset, consent-checked, signed copy.
"""
