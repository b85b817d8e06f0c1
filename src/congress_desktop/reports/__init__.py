"""Papers as PDF: a frozen paper model drawn by one layout engine that reads the layout profile."""
