"""Every text pair is readable, icons take their colours, fonts are the shipped ones."""

import re

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.resource_files import resource_folder
from desktop.ui.theme.fonts import FAMILY, font
from desktop.ui.theme.scale import Type
from desktop.ui.theme.stylesheet import stylesheet
from desktop.ui.theme.theme import Scheme, Theme
from desktop.ui.theme.tokens import DARK, LIGHT, Tokens
from desktop.ui.widgets.text import Text
from tests.ui.contrast import contrast, text_pairs

ICONS = sorted(path.stem for path in (resource_folder() / "icons").glob("*.svg"))


def test_contrast_of_known_pairs() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_pair_is_readable(tokens: Tokens) -> None:
    weak = {name: round(contrast(*pair), 2) for name, pair in text_pairs(tokens).items() if contrast(*pair) < 4.5}
    assert weak == {}


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_control_borders_and_focus_ring_are_seen(tokens: Tokens) -> None:
    for ground in (tokens.bg, tokens.surface, tokens.sunken):
        assert contrast(tokens.line2, ground) >= 3
        assert contrast(tokens.focus, ground) >= 3


def test_stylesheet_uses_only_the_theme_s_colours() -> None:
    known = {LIGHT.named(name) for name in LIGHT.__dataclass_fields__ if name != "dark"}
    assert set(re.findall(r"#[0-9A-Fa-f]{6}", stylesheet(LIGHT, resource_folder() / "icons"))) <= known


def test_nothing_is_smaller_than_twelve() -> None:
    assert min(Type) == 12
    assert (
        min(int(size) for size in re.findall(r"font-size: (\d+)px", stylesheet(LIGHT, resource_folder() / "icons")))
        == 12
    )


def test_shipped_font_is_used(theme: Theme) -> None:
    assert font().exactMatch()
    assert QApplication.font().family() == FAMILY


@pytest.mark.parametrize("name", ICONS)
def test_icons_take_the_token_s_colour(theme: Theme, name: str) -> None:
    image: QImage = theme.pixmap(name, "bad", 24).toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    strongest = max(pixels, key=lambda pixel: pixel.alpha())
    wanted = theme.colour("bad")
    assert strongest.alpha() > 128
    parts = [(strongest.red(), wanted.red()), (strongest.green(), wanted.green()), (strongest.blue(), wanted.blue())]
    assert all(abs(got - want) <= 2 for got, want in parts)


def test_icons_are_kept(theme: Theme) -> None:
    assert theme.pixmap("check", "ok", 20).cacheKey() == theme.pixmap("check", "ok", 20).cacheKey()


def test_switching_repaints_labels_at_once(theme: Theme, stage: QWidget) -> None:
    label = Text("Tiền đóng", "strong", parent=stage)
    label.ensurePolished()
    before = label.palette().windowText().color().name().upper()
    theme.set_scheme(Scheme.DARK)
    assert (before, label.palette().windowText().color().name().upper()) == (LIGHT.text, DARK.text)


def test_labels_never_read_markup(stage: QWidget) -> None:
    label: QLabel = Text("<b>An</b> & <img src=x>", parent=stage)
    assert label.text() == "<b>An</b> & <img src=x>"
    assert label.textFormat() is label.textFormat().PlainText
