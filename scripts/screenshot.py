"""Renews the README's picture, a page of the real program: `make tour`, then `python -m scripts.screenshot`."""

import sys
from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage

TOUR, PICTURE = Path("build/tour"), Path("docs/screenshot.png")
PAGE = "nguoi-tham-gia"
LARGEST = 150_000


def main(folder: Path) -> int:
    """Copy the page's picture in its 256 commonest colours; exit code 1 when there is none or it is too large."""
    QGuiApplication(["screenshot", "-platform", "offscreen"])
    found = sorted(folder.glob(f"[0-9][0-9]-{PAGE}.png"))
    image = QImage(str(found[0])) if found else QImage()
    if image.isNull():
        print(f"No picture of {PAGE} in {folder}: run `make tour` first", file=sys.stderr)
        return 1
    PICTURE.parent.mkdir(exist_ok=True)
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    often = Counter(memoryview(plain.constBits()).cast("I")).most_common(256)
    palette = [colour for colour, _ in often]
    few = plain.convertToFormat(QImage.Format.Format_Indexed8, palette, Qt.ImageConversionFlag.ThresholdDither)
    few.save(str(PICTURE))
    size = PICTURE.stat().st_size
    print(f"{PICTURE}: {size:,} bytes")
    return int(size > LARGEST)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else TOUR))
