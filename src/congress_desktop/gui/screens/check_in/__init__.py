"""The door: one field, one verdict, and who is present."""
