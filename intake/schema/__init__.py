"""The whole database, from top to bottom: numbered .sql files, run in order by `intake.vault`, and nothing else."""
