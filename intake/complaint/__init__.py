"""The complaint: what a case adds up to. So far its statistics; the dossier comes with a later issue.

Promises: only identified victims are broken down, totals tie, and deponents are counted only with their consent.
"""

from intake.complaint.statistics import Statistics, statistics, tables

__all__ = ["Statistics", "statistics", "tables"]
