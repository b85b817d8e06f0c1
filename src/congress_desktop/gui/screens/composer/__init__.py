"""The dialog in which a clerk writes into a composed paper."""
