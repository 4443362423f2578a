"""The machine as the book sees it: who it is, which processes live, which folders lie on a network."""

from __future__ import annotations

import ctypes
import hashlib
import importlib
import os
import platform
import re
import sys
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_NETWORK_TYPES: Final = re.compile(
    r"^(nfs\d?|cifs|smb\w*|ncpfs?|afs|ceph|lustre|davfs2?|glusterfs|"
    r"fuse\.(sshfs|smb\w*|nfs\w*|glusterfs\S*|davfs\w*|rclone|gvfsd-fuse|ceph\w*|s3fs|curlftpfs))$"
)
_DRIVE_REMOTE: Final = 4
_OCTAL: Final = re.compile(rb"\\([0-3][0-7]{2})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """A machine.

    Attributes:
        id: the same after a restart, different on every machine; says nothing about it.
        name: what people call it.
        mounts: where the system lists its mounted file systems (Linux).
    """

    id: str
    name: str
    mounts: Path = Path("/proc/mounts")


@dataclass(frozen=True, slots=True)
class Process:
    """A process that a later one with the same number cannot be mistaken for."""

    pid: int
    started: float

    @property
    def is_alive(self) -> bool:
        """Whether it still runs on this machine."""
        started = _started(self.pid)
        return started is not None and abs(started - self.started) < 2


def this_host() -> Host:
    """The machine on which the program runs."""
    name = platform.node()
    return Host(id=hashlib.sha256(f"quay-an-sinh {_machine_id()} {name}".encode()).hexdigest()[:32], name=name)


def this_process() -> Process:
    """The running program."""
    return Process(os.getpid(), _started(os.getpid()) or 0.0)


def _started(pid: int) -> float | None:
    """When a process began, in seconds since 1970; None when there is none of that number."""
    if sys.platform == "linux":  # the same figure as below, without loading a library at every start
        return _started_by_proc(pid)
    library = importlib.import_module("psutil")
    try:
        return float(library.Process(pid).create_time())
    except library.Error:
        return None


def _started_by_proc(pid: int) -> float | None:
    try:
        # the 22nd field, counted after the name in brackets: ticks since the machine started
        ticks = int(Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()[19])
        booted = re.search(rb"^btime (\d+)$", Path("/proc/stat").read_bytes(), re.MULTILINE)
    except (OSError, IndexError, ValueError):
        return None
    return None if booted is None else int(booted[1]) + ticks / os.sysconf("SC_CLK_TCK")


def on_network(folder: Path, host: Host) -> bool:
    """Whether a folder lies on a network share, where SQLite's locks cannot be trusted."""
    if sys.platform == "win32":
        return _windows_remote(folder)
    return bool(_NETWORK_TYPES.match(_file_system_type(folder.resolve(), host.mounts)))


def _file_system_type(folder: Path, mounts: Path) -> str:
    """The type of the innermost mount that holds a folder; empty where the system lists none."""
    try:
        lines = mounts.read_bytes().splitlines()
    except OSError:
        return ""
    best, found = -1, ""
    for parts in (line.split(b" ") for line in lines):
        if len(parts) < 3:
            continue
        point = Path(os.fsdecode(_OCTAL.sub(lambda code: bytes([int(code[1], 8)]), parts[1])))
        # A later line hides an earlier one at the same place.
        if folder.is_relative_to(point) and len(point.parts) >= best:
            best, found = len(point.parts), parts[2].decode("ascii", "replace")
    return found


def _windows_remote(folder: Path) -> bool:
    drive = folder.resolve().drive
    if drive.startswith("\\\\"):
        return True
    windows = getattr(ctypes, "windll")  # noqa: B009 -- absent elsewhere, also for the type checker
    return bool(windows.kernel32.GetDriveTypeW(f"{drive}\\") == _DRIVE_REMOTE)


def _machine_id() -> str:
    for path in (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id")):
        if path.is_file():
            return path.read_text(encoding="ascii").strip()
    return str(uuid.getnode())
