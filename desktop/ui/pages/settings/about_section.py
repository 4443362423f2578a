"""What the program is, and the parts it stands on with their licences."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop import __version__
from desktop.ui.i18n import mark, t
from desktop.ui.pages.settings.section import Section
from desktop.ui.widgets.tables.table import Cell, Column, Table
from desktop.ui.widgets.text import Text

PARTS: tuple[tuple[str, str, str], ...] = (
    ("Qt, PySide6", "LGPL-3.0", mark("cửa sổ, in, xem PDF")),
    ("Python", "PSF-2.0", mark("ngôn ngữ")),
    ("SQLCipher, sqlcipher3", "BSD-3-Clause, Zlib", mark("sổ được mã hóa")),
    ("SQLAlchemy, Alembic", "MIT", mark("bảng và nâng cấp sổ")),
    ("psycopg", "LGPL-3.0", mark("sổ dùng chung trên máy chủ")),
    ("ReportLab", "BSD-3-Clause", mark("biên lai và bảng kê")),
    ("argon2-cffi, cryptography", "MIT, Apache-2.0 / BSD-3-Clause", mark("mật khẩu và chữ ký")),
    ("ZXing-C++", "Apache-2.0", mark("đọc và vẽ mã vuông")),
    ("msgspec, PyYAML, typer, psutil, platformdirs", "BSD-3-Clause, MIT", mark("dữ liệu và dòng lệnh")),
    ("uuid-utils", "BSD-3-Clause", mark("mã số của dòng trong sổ")),
    ("Noto Sans, Liberation Serif", "OFL-1.1", mark("chữ trên màn hình và trên giấy")),
    ("vietnamadminunits", "MIT", mark("danh mục đơn vị hành chính")),
)


class AboutSection(Section):
    """Version, licence, parts."""

    TITLE = mark("Giới thiệu")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        version = t("Quầy An Sinh, phiên bản {version}. Giấy phép Apache-2.0.", version=__version__)
        self.column.addWidget(Text(version, "body"))
        self.column.addWidget(Text(t("Chương trình dùng các phần sau, với lời cảm ơn:"), "quiet"))
        self.table = Table(t("Các phần và giấy phép"), _columns(), row_height=40)
        self.table.set_rows(PARTS)
        self.column.addWidget(self.table, 1)


def _columns() -> tuple[Column[tuple[str, str, str]], ...]:
    return (
        Column(t("PHẦN"), lambda one: Cell(one[0], bold=True)),
        Column(t("GIẤY PHÉP"), lambda one: Cell(one[1]), width=230),
        Column(t("DÙNG ĐỂ"), lambda one: Cell(t(one[2])), width=230),
    )
