"""Run a piece of a test in a forked child of its own: to kill it, to take its rights away, to race it."""

import os
import pickle
import resource
import signal
import traceback
from collections.abc import Callable
from typing import Any

NOBODY = 65_534


class Child:
    """A forked process whose result, or exception, comes back through a pipe."""

    def __init__(self, work: Callable[[], Any]) -> None:
        self._read, write = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self._read)
            with os.fdopen(write, "wb") as pipe:
                pickle.dump(_outcome(work), pipe)
            os._exit(0)
        os.close(write)

    def join(self) -> Any:
        """The result; the child's exception is raised here; None for a child that was killed."""
        with os.fdopen(self._read, "rb") as pipe:
            sent = pipe.read()
        os.waitpid(self.pid, 0)
        if not sent:
            return None
        kind, value = pickle.loads(sent)
        if kind == "error":
            raise AssertionError(value)
        return value


def run(work: Callable[[], Any]) -> Any:
    return Child(work).join()


def as_nobody(work: Callable[[], Any]) -> Any:
    """Run without the rights of root, who may write everywhere."""

    def without_rights() -> Any:
        if os.geteuid() == 0:
            os.setgroups([])
            os.setgid(NOBODY)
            os.setuid(NOBODY)
        return work()

    return run(without_rights)


def with_full_disk(free: int, work: Callable[[], Any]) -> Any:
    """Run where no file can grow past ``free`` bytes, as on a disk that fills up."""

    def limited() -> Any:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (free, free))
        return work()

    return run(limited)


def die() -> None:
    """What a power cut does to the process."""
    os.kill(os.getpid(), signal.SIGKILL)


def _outcome(work: Callable[[], Any]) -> tuple[str, Any]:
    try:
        return "result", work()
    except BaseException:  # noqa: BLE001 -- it must reach the parent, whatever it is
        return "error", traceback.format_exc()
