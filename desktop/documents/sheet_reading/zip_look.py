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
_DAMAGES = (zipfile.BadZipFile, zlib.error, expat.ExpatError, EOFError, LookupError, OSError, RuntimeError, ValueError)
"""What zipfile and expat raise for damaged headers, sizes, names and encodings."""
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
        _check_sizes(archive)
        main = _main_part(archive)
        if main.endswith(".xml"):
            return _xlsx(path, archive, main)
        if not main:
            _check_ods(archive)
        return WorkbookLook(path, {})


@contextmanager
def _zip(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except _DAMAGES as error:
        raise RefusedInChildError("damaged") from error


def _check_sizes(archive: zipfile.ZipFile) -> None:
    if any(one.flag_bits & _ENCRYPTED for one in archive.infolist()):
        raise RefusedInChildError("locked")
    size = sum(one.file_size for one in archive.infolist())
    if size > MAX_UNPACKED:
        raise RefusedInChildError("too_large", found=megabytes(size), limit=megabytes(MAX_UNPACKED))


def _check_ods(archive: zipfile.ZipFile) -> None:
    if b"opendocument.spreadsheet" not in _small_part(archive, "mimetype"):
        raise RefusedInChildError("not_a_sheet")
    if b"encryption-data" in _small_part(archive, "META-INF/manifest.xml"):
        raise RefusedInChildError("locked")


def _main_part(archive: zipfile.ZipFile) -> str:
    """The part that lists the sheets; empty for a zip of another kind; refuses other documents of Office."""
    targets = [one.get("Target", "") for one in _elements(archive, "_rels/.rels", "Relationship") if _is_main(one)]
    if not targets:
        return ""
    main = targets[0].lstrip("/")
    if "workbook" not in posixpath.basename(main).lower() and not _elements(archive, main, "sheets"):
        raise RefusedInChildError("not_a_sheet")
    return main


def _is_main(relation: Mapping[str, str]) -> bool:
    return relation.get("Type", "").endswith("/officeDocument")


def _xlsx(path: Path, archive: zipfile.ZipFile, main: str) -> WorkbookLook:
    folder, name = posixpath.split(main)
    relations = _elements(archive, f"{folder}/_rels/{name}.rels".lstrip("/"), "Relationship")
    targets = {one.get("Id", ""): _part(folder, one.get("Target", "")) for one in relations}
    known = {name.lower(): name for name in archive.namelist()}
    sheets = {one.get("name", ""): targets.get(_relation(one), "") for one in _elements(archive, main, "sheet")}
    properties = next(iter(_elements(archive, main, "workbookPr")), {})
    from_1904 = properties.get("date1904", "") in {"1", "true", "on"}
    return WorkbookLook(
        path,
        {sheet: known[part.lower()] for sheet, part in sheets.items() if part.lower() in known},
        DateSystem.FROM_1904 if from_1904 else DateSystem.FROM_1900,
        bool(_CAPITAL_FONT.search(_small_part(archive, f"{folder}/styles.xml"))),
    )


def _relation(sheet: Mapping[str, str]) -> str:
    """The value of ``r:id``, whatever its prefix."""
    return next((value for key, value in sheet.items() if key.endswith(":id")), "")


def _part(folder: str, target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))


def _small_part(archive: zipfile.ZipFile, name: str) -> bytes:
    """The beginning of a part; nothing where there is none."""
    if name not in archive.NameToInfo:
        return b""
    with archive.open(name) as stream:
        return stream.read(_MAX_SMALL_PART)


def _elements(archive: zipfile.ZipFile, part: str, name: str) -> list[dict[str, str]]:
    """The attributes of every element of a name (prefixes apart) in a small part."""
    found: list[dict[str, str]] = []

    def start(tag: str, attributes: dict[str, str]) -> None:
        if tag.rpartition(":")[2] == name:
            found.append(attributes)

    content = _small_part(archive, part)
    if content:
        parser = expat.ParserCreate()
        parser.StartElementHandler = start
        parser.Parse(content, True)
    return found
