"""``tour``: drives the real windows through three days of a counter and leaves papers, pictures, book and journal."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.books import PassphraseFile
from desktop.cli.passphrase import PRACTICE, read_passphrase
from desktop.cli.streams import print_json
from desktop.domain.errors import CounterError
from desktop.domain.problem import Problem
from desktop.tour.run import run_tour


def tour(
    out: Annotated[Path, typer.Option("--out", help="Thư mục mới, hoặc thư mục của lần trước.", show_default=False)],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Run the tour; without a display it runs offscreen."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        journal = run_tour(out, read_passphrase(passphrase_file, default=PRACTICE))
    except OSError as error:
        problem = Problem("out", "unreadable")
        raise CounterError(f"Chưa ghi được vào thư mục {out}.", "Xin chọn thư mục khác.", (problem,)) from error
    print_json(
        {
            "out": str(out),
            "stories": [
                {"story": one["story"], "keys": one["counted_keys"], "limit": one["limit"]}
                for one in journal["stories"]
            ],
            "papers": sum(len(one.get("papers", ())) for one in journal["stories"]),
            "pictures": len(journal["pictures"]),
            "longest_stall_ms": journal["longest_stall_ms"],
        }
    )
