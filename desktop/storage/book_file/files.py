"""Files that appear whole or not at all, and never in the place of another."""

from __future__ import annotations

import os
from pathlib import Path


def sync_folder(folder: Path) -> None:
    """Force a folder's entries to the disk, where the system has a way to do it."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def name_without_replacing(beside: Path, path: Path) -> None:
    """Give a finished file its name; ``FileExistsError`` when something has that name already."""
    if os.name == "nt":
        beside.rename(path)
    else:
        try:
            path.hardlink_to(beside)
        except FileExistsError:
            raise
        except OSError:
            # Memory sticks have no hard links: take the name with an empty file, then put ours in its place.
            path.open("xb").close()
            beside.replace(path)
        beside.unlink(missing_ok=True)
    sync_folder(path.parent)
