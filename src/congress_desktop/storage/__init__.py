"""Keeping: the journal, the tables that its acts add up to, and the file they stand in."""
