"""The machine: clock, folders, settings and log files."""
