"""Starts the child that reads a file, takes its frames, ends it when asked or when it grows too large."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

import psutil

import desktop
from desktop.documents.sheet_reading.frames import Frame, FrameError, Head, Refused, frames
from desktop.documents.sheet_reading.refusals import SheetRefusedError
from desktop.domain.texts.text import file_text

_PATIENCE = 0.1
"""Seconds between two looks at the clerk's Esc and, where the system sets no limit, at the child's memory."""
_AHEAD = 4
"""Frames that may wait; the child pauses at the pipe until the program has caught up."""


class ReadingChild:
    """One child for one file; a context manager, so that it never outlives its reader."""

    def __init__(
        self, path: Path, sheet: str | None, most_rows: int | None, stopped: Callable[[], bool], memory_limit: int
    ) -> None:
        self._file = file_text(path)
        self._stopped = stopped
        self._memory_limit = memory_limit
        request = {"path": str(path), "sheet": sheet, "most_rows": most_rows, "memory": memory_limit}
        self._process = subprocess.Popen(  # noqa: S603  (our own program)
            [*_own_command(), "read-sheet", json.dumps(request)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_own_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._frames: queue.Queue[Frame | FrameError] = queue.Queue(_AHEAD)
        self._ended = threading.Event()
        self._reader = threading.Thread(target=self._take_frames, daemon=True)
        self._reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the child, whatever it was doing."""
        self._ended.set()
        self._process.kill()
        self._process.wait()
        self._reader.join()
        assert self._process.stdout is not None
        self._process.stdout.close()

    def head(self) -> Head:
        """The first frame."""
        frame = next(self.frames())
        assert isinstance(frame, Head)
        return frame

    def frames(self) -> Iterator[Frame]:
        """The frames not yet taken; ``SheetRefusedError`` for a refusal, a stop and a child that died."""
        while True:
            frame = self._next()
            if isinstance(frame, Refused):
                raise self._refusal(frame.code, frame.values)
            yield frame
            if frame.__struct_config__.tag == "ended":
                return

    def _next(self) -> Frame:
        while True:
            if self._stopped():
                raise self._refusal("stopped")
            with contextlib.suppress(queue.Empty):
                frame = self._frames.get(timeout=_PATIENCE)
                if isinstance(frame, FrameError):
                    raise self._refusal("out_of_memory")
                return frame
            self._watch_memory()

    def _watch_memory(self) -> None:
        if sys.platform != "linux":
            with contextlib.suppress(psutil.Error):
                if psutil.Process(self._process.pid).memory_info().rss > self._memory_limit:
                    raise self._refusal("out_of_memory")

    def _refusal(self, code: str, values: dict[str, str] | None = None) -> SheetRefusedError:
        return SheetRefusedError(code, {"file": self._file, **(values or {})})

    def _take_frames(self) -> None:
        assert self._process.stdout is not None
        try:
            for frame in frames(self._process.stdout):
                self._put(frame)
        except FrameError as error:
            self._put(error)

    def _put(self, frame: Frame | FrameError) -> None:
        while not self._ended.is_set():
            with contextlib.suppress(queue.Full):
                self._frames.put(frame, timeout=_PATIENCE)
                return


def _own_command() -> list[str]:
    """How this program starts itself: a bundle is its own interpreter; ``-P`` takes no module from where we stand."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "desktop"]


def _own_environment() -> dict[str, str]:
    """The same program for the child, wherever it was started from."""
    if getattr(sys, "frozen", False):
        return dict(os.environ)
    home = str(Path(desktop.__file__).parent.parent)
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (home, os.environ.get("PYTHONPATH"))))}
