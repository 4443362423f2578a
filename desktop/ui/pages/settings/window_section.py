"""The window on this machine: language and theme, changed at once; and what the place permits."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.services.book.settings import Settings
from desktop.ui.i18n import Language, mark, t
from desktop.ui.look import LookWanted
from desktop.ui.pages.settings.section import Section, SettingsState
from desktop.ui.settings import WindowSettings
from desktop.ui.theme.theme import Scheme
from desktop.ui.widgets.choice_tiles import ChoiceTiles, Tile
from desktop.ui.widgets.fields.field_state import make_input
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.text import Rule, Text


class WindowSection(Section):
    """Language, theme, odd months.

    Signals:
        look_wanted: a :class:`LookWanted`; takes effect at once.
    """

    TITLE = mark("Cửa sổ và cách làm")
    HINT = mark("Ngôn ngữ và màu đổi ngay khi chọn, chỉ trên máy này.")

    look_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = ChoiceTiles(
            t("Ngôn ngữ"),
            (
                Tile(Language.VIETNAMESE, mark("Tiếng Việt"), numbers=("1",)),
                Tile(Language.ENGLISH, "English", numbers=("2",)),
            ),
        )
        self.scheme = ChoiceTiles(
            t("Màu"),
            (
                Tile(Scheme.SYSTEM, t("Theo máy"), numbers=("1",)),
                Tile(Scheme.LIGHT, t("Sáng"), numbers=("2",)),
                Tile(Scheme.DARK, t("Tối"), numbers=("3",)),
            ),
        )
        self.odd_months = QCheckBox(t("Nhận BHYT với số tháng khác 3, 6, 12 để các thẻ trong hộ cùng hạn"))
        make_input(self.odd_months)
        self.column.addWidget(self.box("language", t("Ngôn ngữ"), self.language))
        self.column.addWidget(self.box("theme", t("Màu"), self.scheme))
        self.column.addWidget(Rule())
        self.column.addWidget(Text(t("Cách làm của địa phương"), "card_title"))
        self.column.addWidget(self.odd_months)
        told = t("Luật chỉ nêu 3, 6 và 12 tháng. Chỉ bật khi cơ quan BHXH nơi đây cho phép.")
        self.column.addWidget(NoticeBox(t("Cách làm của địa phương"), told, "unsure"))
        self.column.addStretch(1)
        self.language.value_changed.connect(lambda _value: self._look())
        self.scheme.value_changed.connect(lambda _value: self._look())
        self.odd_months.clicked.connect(self.edited)

    def show_state(self, state: SettingsState) -> None:
        """Show the book's permission."""
        self.odd_months.setChecked(state.settings.odd_months_allowed)

    def show_look(self, settings: WindowSettings) -> None:
        """Show this machine's choice."""
        self.language.set_value(settings.language)
        self.scheme.set_value(settings.scheme)

    def collect(self, settings: Settings) -> Settings:
        """The settings with what is chosen here."""
        return replace(
            settings,
            odd_months_allowed=self.odd_months.isChecked(),
            language=str(self.language.value() or settings.language),
            theme=str(self.scheme.value() or settings.theme),
        )

    def _look(self) -> None:
        language, scheme = self.language.value(), self.scheme.value()
        if isinstance(language, Language) and isinstance(scheme, Scheme):
            self.look_wanted.emit(LookWanted(language, scheme))
