"""The rules of a congress: acts, states, decisions and arithmetic; standard library only."""
