"""Votes by raised card."""
