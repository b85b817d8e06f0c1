"""The bodies of the congress and who sits on them."""
