"""``python -m desktop`` and ``quay-an-sinh``: the command line; without a command it opens the window."""

from __future__ import annotations

import sys

from desktop.cli.program import run
from desktop.cli.streams import use_utf8


def main() -> None:
    """Run the command line of this process."""
    use_utf8()
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
