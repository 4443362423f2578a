"""What a file is by its first bytes, whatever its name says."""

from __future__ import annotations

from pathlib import Path

from desktop.documents.sheet_reading.opened import RefusedInChildError

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def is_workbook(path: Path) -> bool:
    """Whether a workbook reader must read it; False for text; refuses what is neither."""
    with path.open("rb") as stream:
        start = stream.read(4096)
    if start.startswith((_ZIP, _OLE)):
        return True
    if not start:
        raise RefusedInChildError("empty", sheet="")
    return False
