"""``python -m tests.fuzz [COUNT] [SEED]``: feeds every border and prints ``N inputs, N failures``.

To add a border: a module with ``failures(count, seed) -> list[str]`` and its name in ``BORDERS``.
"""

from __future__ import annotations

import sys

from tests.fuzz import amounts, forms, key_files, people_sheets, quotes, replies, sheets, statements, visit_results

BORDERS = (
    quotes.failures,
    sheets.failures,
    people_sheets.failures,
    replies.failures,
    forms.failures,
    statements.failures,
    key_files.failures,
    amounts.failures,
    visit_results.failures,
)


def main() -> int:
    """Print the counts; 1 if anything failed."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 50_000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    failed = [failure for border in BORDERS for failure in border(count, seed)]
    for one in failed[:20]:
        sys.stderr.write(one.encode("utf-8", "backslashreplace").decode("utf-8") + "\n")
    sys.stdout.write(f"{count * len(BORDERS)} inputs, {len(failed)} failures\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
