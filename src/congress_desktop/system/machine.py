"""Names what this machine lacks to show windows, before Qt would abort without a word."""

import sys

from congress_desktop.system.screen import apt_line, missing_packages


def main() -> int:
    """Print the command that brings the missing system libraries; return 1 when there are any, else 0."""
    packages = missing_packages()
    if not packages:
        return 0
    print("Congress Desk needs system libraries that this machine lacks. Install them with:")  # noqa: T201
    print(f"  {apt_line(packages)}")  # noqa: T201 - said to whoever builds
    return 1


if __name__ == "__main__":
    sys.exit(main())
