"""Help (F1): the open page's sentences and keys, from the same declarations that the keyboard uses."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from desktop.ui.acts import Act
from desktop.ui.i18n import t
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.key_cap import KeyCap
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.text import Rule, Text


class HelpOverlay(DimmedDialog):
    """What this page is for and what its keys do."""

    def __init__(self, window: QWidget, title: str, sentences: Sequence[str], acts: Sequence[Act]) -> None:
        super().__init__(window, width=640)
        self.setAccessibleName(t("Trợ giúp: {title}", title=title))
        self.body.addWidget(Text(t("Trợ giúp: {title}", title=title), "page_title"))
        for sentence in sentences:
            self.body.addWidget(Text(t(sentence), "body", wrap=True))
        self.body.addWidget(Rule())
        self.body.addWidget(self._keys(acts), 1)
        button = SecondaryButton(t("Đóng"), key="Esc")
        button.clicked.connect(self.escape)
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)

    def _keys(self, acts: Sequence[Act]) -> QScrollArea:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(16)
        for row, act in enumerate(act for act in acts if act.key):
            grid.addWidget(KeyCap(act.key), row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            explained = t(act.label) + (f": {t(act.explanation)}" if act.explanation else "")
            grid.addWidget(Text(explained, "body", wrap=True), row, 1)
        column_end = grid.rowCount()
        grid.setRowStretch(column_end, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        area.setMinimumHeight(min(inner.sizeHint().height() + 4, 380))
        area.setAccessibleName(t("Các phím của trang"))
        return area
