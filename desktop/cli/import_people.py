"""``import``: people, households and opening entries of a sheet into a book, or only tried."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.books import BookOption, PassphraseFile, opened_book
from desktop.cli.passphrase import read_passphrase
from desktop.cli.streams import print_json, print_problems
from desktop.documents.sheet_reading import SheetRefusedError
from desktop.domain.errors import CounterError
from desktop.domain.problem import Problem
from desktop.domain.texts.text import file_text
from desktop.services.desk import Desk
from desktop.services.imports import (
    ImportReport,
    Scope,
    Strategy,
    error_sheet,
    propose_sheet,
    run_import,
)
from desktop.services.imports import dry_run as tried
from desktop.services.imports.sheet import ImportSheet
from desktop.services.new_file import write_new


def import_people(
    sheet: Annotated[Path, typer.Argument(help="Tệp .xlsx, .xls, .ods hoặc .csv.", show_default=False)],
    book: BookOption,
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Chỉ thử, không ghi.")] = False,
    sheet_name: Annotated[str, typer.Option("--sheet-name", help="Tên tờ; không có thì tờ đầu tiên có dữ liệu.")] = "",
    strategy: Annotated[Strategy, typer.Option("--strategy", help="Chỉ thêm, chỉ sửa, hay cả hai.")] = Strategy.BOTH,
    whole_file: Annotated[bool, typer.Option("--whole-file", help="Một dòng dừng thì không ghi dòng nào.")] = False,
    errors: Annotated[Path | None, typer.Option("--error-sheet", help="Ghi các dòng bị dừng ra tệp này.")] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Bring in the rows that can be, and say of each other row why not; exit 1 if any is stopped."""
    if errors is not None and errors.exists():
        print_problems(Problem("error_sheet", "file_exists", {"name": file_text(errors)}))
        raise typer.Exit(1)
    with opened_book(book, read_passphrase(passphrase_file)) as desk:
        try:
            wanted = replace(
                propose_sheet(desk, sheet, sheet_name).sheet,
                strategy=strategy,
                scope=Scope.FILE if whole_file else Scope.ROW,
            )
            report = _report(desk, wanted, only_tried=dry_run)
            if errors is not None and report.stopped:
                _write(errors, error_sheet(wanted, report))
        except SheetRefusedError as refused:
            told = f"{refused.title} {refused.advice}"
            print_json({"problems": [{"field": "sheet", "code": refused.code, "message": told}]})
            raise typer.Exit(1) from refused
    print_json(_plain(report))
    if report.stopped:
        raise typer.Exit(1)


def _report(desk: Desk, sheet: ImportSheet, *, only_tried: bool) -> ImportReport:
    return tried(desk, sheet) if only_tried else run_import(desk, sheet).report


def _plain(report: ImportReport) -> dict[str, object]:
    stopped = [
        {"row": one.row, "column": one.column, "code": one.code, "message": one.message} for one in report.stopped
    ]
    counts = {name: getattr(report, name) for name in ("rows", "new", "changed", "same")}
    return {**counts, "stopped": stopped}


def _write(path: Path, content: bytes) -> None:
    try:
        write_new(path, lambda: content)
    except FileExistsError as error:
        raise CounterError(f"Đã có tệp {path.name}.", "Xin chọn tên khác cho tệp các dòng bị dừng.") from error
    except OSError as error:
        raise CounterError(f"Không ghi được {path.name}.", "Xin xem lại thư mục và quyền ghi.") from error
