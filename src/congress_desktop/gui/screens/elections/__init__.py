"""Secret ballots: a strip of nine steps, one page for each."""
