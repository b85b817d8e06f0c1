"""The form of a new congress."""
