"""Sheet files as honest programs, careless people and hostile ones make them."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import xlsxwriter

FILES = Path(__file__).parent / "files"
NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def workbook(path: Path, rows: list[list[Any]], sheet: str = "Danh sách", **options: Any) -> Path:
    """A workbook as Excel would make it, one sheet."""
    return workbook_by(path, lambda book: write_rows(book.add_worksheet(sheet), rows), **options)


def workbook_by(path: Path, fill: Callable[[xlsxwriter.Workbook], None], **options: Any) -> Path:
    with xlsxwriter.Workbook(path, options) as book:
        fill(book)
    return path


def write_rows(sheet: Any, rows: list[list[Any]]) -> None:
    for number, row in enumerate(rows):
        sheet.write_row(number, 0, row)


def raw_workbook(path: Path, sheet_data: str, *, parts: dict[str, bytes] | None = None, workbook_pr: str = "") -> Path:
    """An .xlsx whose sheet XML is written by hand, so that it can say anything."""
    sheet = f'<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="{NAMESPACE}">{sheet_data}</worksheet>'
    made = {
        "[Content_Types].xml": b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/'
        b'content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": (
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="rId1" Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
        ).encode(),
        "xl/workbook.xml": (
            f'<workbook xmlns="{NAMESPACE}" xmlns:r="{RELATIONS}">{workbook_pr}'
            '<sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>'
        ).encode(),
        "xl/_rels/workbook.xml.rels": (
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="rId1" Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
        ).encode(),
        "xl/worksheets/sheet1.xml": sheet.encode(),
        **(parts or {}),
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in made.items():
            archive.writestr(name, content)
    return path


def text_cell(place: str, text: str = "x", *, more: str = "") -> str:
    return f'<c r="{place}" t="inlineStr"{more}><is><t>{text}</t></is></c>'


def rows_of(*cells: str) -> str:
    """Sheet data with one cell a row; the row's number is the cell's own."""
    rows = "".join(f'<row r="{"".join(filter(str.isdigit, cell.split(chr(34))[1]))}">{cell}</row>' for cell in cells)
    return f"<sheetData>{rows}</sheetData>"


def ods(path: Path, table: str, manifest: str = "") -> Path:
    """An OpenDocument sheet with its table written by hand."""
    office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="{office}" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"><office:body>'
        f'<office:spreadsheet><table:table table:name="Hộ">{table}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", f"<manifest>{manifest}</manifest>")
    return path
