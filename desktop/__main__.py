"""``python -m desktop`` and ``quay-an-sinh``: the command line; without a command it opens the window."""

from __future__ import annotations

import sys

from desktop.cli.quick_start import start


def main() -> None:
    """Run the command line of this process."""
    sys.exit(start(sys.argv[1:]))


if __name__ == "__main__":
    main()
