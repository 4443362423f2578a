"""``parameters check``: reads every figure of the law and every form, and names what is malformed."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.streams import print_json
from desktop.domain.papers.list_columns import REQUIRED_FORMS
from desktop.domain.parameters import unconfirmed
from desktop.domain.required_figures import REQUIRED_FIGURES
from desktop.parameters import FileProblem, read_parameters
from desktop.parameters.forms import read_forms
from desktop.resource_files import resource_folder

app = typer.Typer(no_args_is_help=True, add_completion=False, rich_markup_mode=None)


@app.callback()
def parameters() -> None:
    """The figures of the law."""


@app.command(help="Đọc mọi tham số và mẫu giấy tờ; tệp nào sai thì nêu tên tệp và dòng.")
def check(
    folder: Annotated[Path | None, typer.Option(help="Thư mục tham số; mặc định là của chương trình.")] = None,
    forms: Annotated[Path | None, typer.Option(help="Thư mục mẫu giấy tờ; mặc định là của chương trình.")] = None,
) -> None:
    """Read all figures and forms; exit 1 if one is malformed or missing."""
    figures, figure_faults = read_parameters(folder or resource_folder() / "parameters", REQUIRED_FIGURES)
    read, form_faults = read_forms(forms or resource_folder() / "forms", REQUIRED_FORMS)
    problems = [_problem(fault, "parameter_file") for fault in figure_faults]
    problems += [_problem(fault, "form_file") for fault in form_faults]
    paths = {figure.path for figure in figures}
    answer = {
        "figures": len(paths),
        "values": len(figures),
        "forms": len(read),
        "unconfirmed": list(unconfirmed(figures)),
        "unconfirmed_forms": sorted(f"{form.code}/{form.version}" for form in read if not form.status.is_confirmed),
    }
    print_json({**answer, "problems": problems} if problems else answer)
    if problems:
        raise typer.Exit(1)


def _problem(fault: FileProblem, code: str) -> dict[str, str | int]:
    return {"field": str(fault.file), "code": code, "line": fault.line, "message": f"{fault}."}
