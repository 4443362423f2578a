"""``parameters check``: reads every figure of the law and names what is malformed."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.streams import print_json
from desktop.domain.parameters import unconfirmed
from desktop.domain.required_figures import REQUIRED_FIGURES
from desktop.parameters import read_parameters
from desktop.resource_files import resource_folder

app = typer.Typer(no_args_is_help=True, add_completion=False, rich_markup_mode=None)


@app.callback()
def parameters() -> None:
    """The figures of the law."""


@app.command(help="Đọc mọi tham số; tệp nào sai thì nêu tên tệp và dòng.")
def check(
    folder: Annotated[Path | None, typer.Option(help="Thư mục tham số; mặc định là của chương trình.")] = None,
) -> None:
    """Read all figures; exit 1 if one is malformed or missing."""
    figures, faults = read_parameters(folder or resource_folder() / "parameters", REQUIRED_FIGURES)
    problems = [
        {"field": str(fault.file), "code": "parameter_file", "line": fault.line, "message": f"{fault}."}
        for fault in faults
    ]
    paths = {figure.path for figure in figures}
    answer = {"figures": len(paths), "values": len(figures), "unconfirmed": list(unconfirmed(figures))}
    print_json({**answer, "problems": problems} if problems else answer)
    if problems:
        raise typer.Exit(1)
