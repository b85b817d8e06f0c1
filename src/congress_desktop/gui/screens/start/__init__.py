"""The first page: which congress to open."""
