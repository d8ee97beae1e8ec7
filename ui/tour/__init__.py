"""The guided tour on the sample vault: what each room is for, and what to try."""
