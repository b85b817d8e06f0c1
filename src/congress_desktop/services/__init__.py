"""Use cases: what a person can do, one function and one transaction each; frozen views come out."""
