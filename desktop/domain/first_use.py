"""Names of a package that bring their module only when they are first asked for.

The figures are read before the first search; the rules that stand beside their names in a package can wait.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any


def at_first_use(package: str, places: Mapping[str, Sequence[str]]) -> Callable[[str], Any]:
    """The ``__getattr__`` of a package: which of its modules holds which names."""
    homes = {name: module for module, names in places.items() for name in names}

    def bring(name: str) -> Any:
        if name not in homes:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return getattr(import_module(f"{package}.{homes[name]}"), name)

    return bring
