"""``verify-receipt``: whether the text of a receipt's QR was signed by an office, and what it says."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.streams import STANDARD_INPUT, argument_text, print_json, print_problems, read_standard_input
from desktop.domain.problem import Problem
from desktop.services.payment.verify_receipt import verify_receipt as verify

_LARGEST_KEY = 10_000


def verify_receipt(
    text: Annotated[str, typer.Argument(help="Nội dung mã vuông, hoặc - để đọc từ đầu vào.")],
    public_key: Annotated[Path, typer.Option("--public-key", help="Khóa công khai của quầy.", show_default=False)],
) -> None:
    """Check a receipt offline, without a book; exit 1 if the office did not sign it."""
    scanned = read_standard_input().decode("utf-8", "replace") if text == STANDARD_INPUT else argument_text(text)
    try:
        with public_key.open("rb") as opened:
            key = opened.read(_LARGEST_KEY)
    except OSError:
        print_problems(Problem("public_key", "unreadable"))
        raise typer.Exit(1) from None
    found = verify(scanned.strip(), key)
    if not found.valid:
        print_problems(*found.problems)
        raise typer.Exit(1)
    print_json({"valid": True, "reason": found.reason, **found.facts})
