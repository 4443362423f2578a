"""Looks into the zip of a workbook before calamine reads it: kind, sizes, sheets, date system, fonts."""

from __future__ import annotations

import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from xml.parsers import expat

from desktop.documents.sheet_reading.cell_look import CellLook, look_at_cells
from desktop.documents.sheet_reading.opened import RefusedInChildError
from desktop.documents.sheet_reading.sheet import DateSystem
from desktop.documents.sheet_reading.sheet_limits import megabytes

MAX_UNPACKED = 1536 * 1024 * 1024
"""Bytes of all parts together: a sheet of nearly ten million cells has some 500 MB."""
_MAX_SMALL_PART = 16 * 1024 * 1024
_ENCRYPTED = 0x1
_CAPITAL_FONT = re.compile(rb'name\s+val\s*=\s*["\']\.Vn\w*H["\']', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class WorkbookLook:
    """What the look found: for each sheet of an .xlsx its part in the zip; none for other kinds."""

    path: Path
    parts: Mapping[str, str]
    date_system: DateSystem = DateSystem.FROM_1900
    capital_font: bool = False

    def cells(self, name: str) -> CellLook:
        """Look at the cells of one sheet; refuses one that reaches too far."""
        part = self.parts.get(name)
        if part is None:
            return CellLook()
        with _zip(self.path) as archive, archive.open(part) as stream:
            return look_at_cells(name, stream)


def look_into(path: Path) -> WorkbookLook:
    """Look into a workbook that is a zip; refuses what is none, is locked, damaged or unpacks too large."""
    with _zip(path) as archive:
        names = set(archive.namelist())
        _check_sizes(archive)
        if "xl/workbook.xml" in names:
            return _xlsx(path, archive)
        if "xl/workbook.bin" not in names:
            _check_ods(archive, names)
        return WorkbookLook(path, {})


@contextmanager
def _zip(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except (zipfile.BadZipFile, zlib.error, expat.ExpatError, EOFError, KeyError, NotImplementedError) as error:
        raise RefusedInChildError("damaged") from error
    except (RuntimeError, ValueError, UnicodeError) as error:  # what zipfile raises for strange headers
        raise RefusedInChildError("damaged") from error


def _check_sizes(archive: zipfile.ZipFile) -> None:
    if any(one.flag_bits & _ENCRYPTED for one in archive.infolist()):
        raise RefusedInChildError("locked")
    size = sum(one.file_size for one in archive.infolist())
    if size > MAX_UNPACKED:
        raise RefusedInChildError("too_large", found=megabytes(size), limit=megabytes(MAX_UNPACKED))


def _check_ods(archive: zipfile.ZipFile, names: set[str]) -> None:
    if "mimetype" not in names or b"opendocument.spreadsheet" not in _small_part(archive, "mimetype"):
        raise RefusedInChildError("not_a_sheet")
    if "META-INF/manifest.xml" in names and b"encryption-data" in _small_part(archive, "META-INF/manifest.xml"):
        raise RefusedInChildError("locked")


def _xlsx(path: Path, archive: zipfile.ZipFile) -> WorkbookLook:
    relations = {one["Id"]: one["Target"] for one in _elements(archive, "xl/_rels/workbook.xml.rels", "Relationship")}
    sheets = _elements(archive, "xl/workbook.xml", "sheet")
    parts = {one["name"]: _part(relations.get(_relation(one), "")) for one in sheets}
    properties = next(iter(_elements(archive, "xl/workbook.xml", "workbookPr")), {})
    from_1904 = properties.get("date1904", "") in {"1", "true", "on"}
    return WorkbookLook(
        path,
        {name: part for name, part in parts.items() if part in archive.NameToInfo},
        DateSystem.FROM_1904 if from_1904 else DateSystem.FROM_1900,
        _uses_capital_font(archive),
    )


def _relation(sheet: Mapping[str, str]) -> str:
    """The value of ``r:id``, whatever its prefix."""
    return next((value for key, value in sheet.items() if key.endswith(":id")), "")


def _part(target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join("xl", target))


def _uses_capital_font(archive: zipfile.ZipFile) -> bool:
    return "xl/styles.xml" in archive.NameToInfo and bool(_CAPITAL_FONT.search(_small_part(archive, "xl/styles.xml")))


def _small_part(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as stream:
        return stream.read(_MAX_SMALL_PART)


def _elements(archive: zipfile.ZipFile, part: str, name: str) -> list[dict[str, str]]:
    """The attributes of every element of a name (prefixes apart) in a small part."""
    found: list[dict[str, str]] = []

    def start(tag: str, attributes: dict[str, str]) -> None:
        if tag.rpartition(":")[2] == name:
            found.append(attributes)

    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    parser.Parse(_small_part(archive, part), True)
    return found
