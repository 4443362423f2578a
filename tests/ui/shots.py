"""Saves pictures of the gallery in both themes: ``python -m tests.ui.shots FOLDER``."""

import os
import sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication

from desktop.domain.money import Money
from desktop.ui.announcer import Announcer
from desktop.ui.context import Counter
from desktop.ui.settings import WindowSettings
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.theme.theme import Scheme, current_theme
from desktop.ui.worker import DatabaseWorker
from tests.ui.gallery import ENTRIES

VIETNAM = ZoneInfo("Asia/Ho_Chi_Minh")


def counter_for(window: MainWindow) -> Counter:
    """A counter without a book, on the pictures' day."""
    return Counter(
        worker=DatabaseWorker(window.show_error, window),
        announcer=Announcer(window),
        now=lambda: datetime(2026, 11, 23, 9, 42, tzinfo=VIETNAM),
        settings=WindowSettings(),
        shell=window,
    )


def gallery_window() -> MainWindow:
    """The window with the gallery's pages and the pictures' facts."""
    window = MainWindow(ENTRIES, counter_for)
    window.top_bar.set_practice(practice=True)
    window.top_bar.set_cash(Money(11_397_080))
    window.top_bar.set_user("Người thu 0007", "Quầy 1")
    window.status.say("Sổ đã lưu · sao lưu 07:30 hôm nay · mức đóng cập nhật 01/07/2026")
    return window


def save_all(folder: Path) -> list[Path]:
    """Every gallery page, both themes, 1366 × 696, and the narrow window."""
    folder.mkdir(parents=True, exist_ok=True)
    saved = []
    window = gallery_window()
    window.show()
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        current_theme().set_scheme(scheme)
        for name in ("life", "form"):
            for width in (1366, 880):
                window.resize(width, 696)
                window.open_page(name)
                QApplication.processEvents()
                path = folder / f"{name}-{scheme}-{width}.png"
                window.grab().save(str(path))
                saved.append(path)
    return saved


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(sys.argv)
    save_all(Path(sys.argv[1]))
