"""Limits how much memory this process may take, where the system can do that."""

from __future__ import annotations

import sys

if sys.platform != "win32":
    import resource

MEMORY_LIMIT = 2 * 1024**3
"""Bytes the reading child may take."""


def limit_own_memory(limit: int) -> None:
    """On Linux and macOS the system refuses more; on Windows the parent watches and ends the child."""
    if sys.platform != "win32":
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
