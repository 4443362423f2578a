"""The window remembers its settings and survives a spoilt file."""

from pathlib import Path

import pytest

from desktop.ui.i18n import Language
from desktop.ui.settings import WindowSettings, load_window_settings, save_window_settings
from desktop.ui.theme.theme import Scheme


def test_round_trip(tmp_path: Path) -> None:
    path = tmp_path / "một" / "cửa sổ.json"
    settings = WindowSettings(language=Language.ENGLISH, scheme=Scheme.DARK, width=1024)
    settings.remember_book(tmp_path / "An Hòa.quay")
    save_window_settings(settings, path)
    assert load_window_settings(path) == settings


def test_newest_book_first_and_once(tmp_path: Path) -> None:
    settings = WindowSettings()
    for name in ("a", "b", "a", *"cdefghij"):
        settings.remember_book(Path(name))
    assert settings.recent_books[:2] == ["j", "i"]
    assert len(settings.recent_books) == 8
    assert len(set(settings.recent_books)) == 8


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", "null", '{"language": "fr", "width": "wide", "recent_books": [1], "other": 1}', "[" * 100_000],
)
def test_what_is_unreadable_has_its_default(tmp_path: Path, content: str) -> None:
    path = tmp_path / "w.json"
    path.write_text(content, encoding="utf-8")
    assert load_window_settings(path) == WindowSettings()
    assert load_window_settings(tmp_path / "none.json") == WindowSettings()
