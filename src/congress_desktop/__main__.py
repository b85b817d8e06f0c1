"""Starts the program: a command when one is named, else the window."""

import sys

from congress_desktop.cli import run


def main() -> None:
    """Run the command line and leave with its exit code."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
