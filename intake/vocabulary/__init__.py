"""The words of the field as data: codes with labels in four languages, and what each profile may see.

Promises: every closed set that a case, a consent or an export uses is one file in `resources/vocabularies/`,
each entry with its source; codes are English and never translated. Refuses: a name or code that no file has.
"""

from intake.vocabulary.profiles import Profile, profile, profiles
from intake.vocabulary.vocabularies import NAMES, Entry, Vocabulary, load

__all__ = ["NAMES", "Entry", "Profile", "Vocabulary", "load", "profile", "profiles"]
