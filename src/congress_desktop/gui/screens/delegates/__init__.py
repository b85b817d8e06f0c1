"""The roll as it stands, and one delegate's page."""
