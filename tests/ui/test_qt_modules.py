"""No Qt class is made off the main thread: that ended the program now and then while it was started."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.ui.first_use import CHART_PLOT, warm_up_list
from desktop.ui.qt_modules import load_what_is_not_qt

FOLDER = Path(__file__).resolve().parents[2]
WATCHED = """
import json, sys, threading
sys.path.insert(0, {folder!r})
from pathlib import Path
elsewhere = []

class Watch:
    def find_spec(self, name, path=None, target=None):
        qt = name.partition(".")[0] in ("PySide6", "shiboken6", "pyqtgraph")
        if qt and threading.current_thread() is not threading.main_thread():
            elsewhere.append(name)

sys.meta_path.insert(0, Watch())
import PySide6.QtCore, PySide6.QtGui, PySide6.QtWidgets
from PySide6.QtCore import QObject
made, usual = [], QObject.__init_subclass__

def noted(cls, **parts):
    if threading.current_thread() is not threading.main_thread():
        made.append(cls.__qualname__)
    usual(**parts)

QObject.__init_subclass__ = classmethod(noted)
from PySide6.QtWidgets import QApplication
application = QApplication(["window"])
from tests.ui.pages.practice_window import open_practice
program = open_practice(Path({out!r})).program
print(json.dumps({{"elsewhere": elsewhere, "made": made, "left": program.warm_up.left}}))
program.dispose()
"""


def test_what_makes_qt_classes_is_named_after_what_it_needs() -> None:
    told = f"from desktop.ui.qt_modules import load_what_is_not_qt as f; import json, sys; n = f({CHART_PLOT!r});"
    told += " print(json.dumps([n, 'numpy' in sys.modules, any(m.startswith('PySide6.') for m in sys.modules)]))"
    done = subprocess.run([sys.executable, "-c", told], cwd=FOLDER, capture_output=True, check=True, timeout=60)
    names, has_numpy, has_qt = json.loads(done.stdout)
    assert names[-1] == CHART_PLOT
    assert "pyqtgraph" in names[:-1]
    assert all(name.partition(".")[0] in ("desktop", "PySide6", "pyqtgraph") for name in names)
    assert has_numpy
    assert not has_qt


def test_what_is_not_there_is_an_import_error() -> None:
    with pytest.raises(ImportError):
        load_what_is_not_qt("desktop.ui.pages.khong_co")
    with pytest.raises(ImportError):
        load_what_is_not_qt("khong.co.dau")


def test_a_window_loads_everything_and_makes_no_qt_class_elsewhere(tmp_path: Path) -> None:
    assert len(warm_up_list()) > 30
    code = WATCHED.format(folder=str(FOLDER), out=str(tmp_path))
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=FOLDER, capture_output=True, check=False, timeout=110, text=True
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert json.loads(done.stdout.splitlines()[-1]) == {"elsewhere": [], "made": [], "left": 0}
