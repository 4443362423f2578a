"""A window of its own in a process of its own: a clerk scans a new person and types, and then the power goes.

Run as ``python -m tests.faults.typing_clerk BOOK FOLDER``; it types and waits to be killed.
"""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.application import build_counter_window
from desktop.tour.clerk import Clerk
from tests.services.builders import Clock
from tests.storage.engines import NOW, PASSPHRASE

CARD = "001192000002||Trần Thị Bình|15031992|Nữ|Thôn Đông, Xã Tiên Du, Bắc Ninh|01072024||||"
PHONE, INCOME = "0905000001", 2_345_000


def main(book: Path, folder: Path) -> None:
    """Type into the voluntary SI page until somebody ends this process."""
    application = QApplication([])
    program = build_counter_window(folder, Clock(NOW))
    clerk = Clerk(program.window)
    program.window.resize(1366, 696)
    program.window.show()
    program.window.activateWindow()
    program.open(book, PASSPHRASE)

    def in_front(name: str) -> None:
        def arrived() -> bool:
            page = program.window.navigator.current
            return page is not None and name == page.NAME and program.window.counter.worker.waiting == 0

        clerk.wait_for(arrived, name)

    in_front("home")
    clerk.scan(CARD)
    in_front("person")
    clerk.press("F6")
    in_front("voluntary_si")
    clerk.type(PHONE)
    clerk.press("Enter", "Ctrl+A")
    clerk.type(str(INCOME))
    clerk.press("Enter")
    clerk.type("6")
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
