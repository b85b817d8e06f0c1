"""The day at a glance: what is due, what is missing, who is present."""
