"""Limits how much memory this process may take, where the system can do that."""

from __future__ import annotations

import sys

if sys.platform == "linux":
    import resource

MEMORY_LIMIT = 1536 * 1024 * 1024
"""Bytes the reading child may take; a sheet of a million rows and five columns takes 500 MB."""


def limit_own_memory(limit: int) -> None:
    """On Linux the system refuses more; elsewhere the parent watches the child and ends it."""
    if sys.platform == "linux":
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
