"""What a module needs before it: Qt's part for the main thread in order, everything else loaded at once.

PySide looks its classes up without a lock: one that is made on another thread while the window is drawn can end the
program. Whatever makes Qt classes is therefore imported on the main thread only.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dis import opmap
from importlib import import_module
from importlib.util import find_spec
from types import CodeType

_OURS = "desktop.ui"
_QT = frozenset({"PySide6", "shiboken6", "pyqtgraph"})
_WITHOUT_QT = {"pyqtgraph": ("numpy",)}
"""What a Qt library brings that makes no Qt class itself."""
_IMPORT, _EXTENDED = opmap["IMPORT_NAME"], opmap["EXTENDED_ARG"]


def load_what_is_not_qt(name: str) -> tuple[str, ...]:
    """Import what a module needs, save what makes Qt classes; that is named, each after what it needs itself.

    May run on any thread. ``ImportError`` for what is not installed.
    """
    order: list[str] = []
    _walk(name, order, set())
    return tuple(order)


def _walk(name: str, order: list[str], seen: set[str]) -> None:
    if name in seen or name in sys.modules:
        return
    seen.add(name)
    library = name.partition(".")[0]
    if library in _QT:
        for other in _WITHOUT_QT.get(library, ()):
            import_module(other)
        order.append(name)
    elif name.startswith(_OURS):
        for needed in _imported_by(name):
            _walk(needed, order, seen)
        order.append(name)
    else:
        import_module(name)


def _imported_by(name: str) -> Iterator[str]:
    """The modules that a module of ours imports at its top, where the house allows imports only."""
    spec = find_spec(name)
    if spec is None:
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)
    read = getattr(spec.loader, "get_code", None)
    code = None if read is None else read(name)
    return iter(()) if code is None else _names(code)


def _names(code: CodeType) -> Iterator[str]:
    steps, argument = code.co_code, 0
    for place in range(0, len(steps), 2):
        argument = argument << 8 | steps[place + 1]
        if steps[place] == _EXTENDED:
            continue
        if steps[place] == _IMPORT:
            yield code.co_names[argument]
        argument = 0
