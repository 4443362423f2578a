"""Makes resources/fonts/NotoSans-*.ttf: Latin and Vietnamese with the few signs Noto Sans lacks (needs fonttools).

Run: python scripts/make_screen_fonts.py FOLDER_WITH_NOTO_FONTS resources/fonts
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

LATIN = [
    *range(0x20, 0x7F),
    *range(0xA0, 0x250),
    *range(0x300, 0x30A),
    0x31B,
    0x323,
    *range(0x1E00, 0x1F00),
    *range(0x2010, 0x2028),
    *range(0x2030, 0x203F),
    0x2044,
    *range(0x2070, 0x2095),
    0x20AB,
    0x20AC,
    0x2116,
    0x2122,
    *range(0x2150, 0x215F),
]
FROM_MATH = [0x2248, 0x2260, 0x2264, 0x2265]
FROM_SYMBOLS = [0x2190, 0x2191, 0x2192, 0x2193, 0x2195, 0x21E7]
FROM_SYMBOLS_2 = [0x2610, 0x2611, 0x2612, 0x2713, 0x2714, 0x2717, 0x26A0, 0x25CF, 0x25CB, 0x25B2, 0x25BC]
FEATURES = ["ccmp", "kern", "mark", "mkmk", "liga", "locl", "tnum", "lnum", "pnum", "frac", "sups", "subs"]


def cut(source: Path, letters: list[int], target: Path) -> Path:
    """Keep some letters of a font, without hints (grid fitting differs between the fonts that are joined)."""
    options = Options()
    options.layout_features = FEATURES
    options.hinting = False
    options.glyph_names = True
    options.name_IDs = ["*"]
    font = TTFont(source)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    font.save(target)
    return target


def add_minus(font: TTFont) -> None:
    """Draw the minus (U+2212) as wide as the plus and as thick as the en dash, so that it lines up with figures."""
    glyphs, letters = font.getGlyphSet(), font.getBestCmap()
    plus, dash = BoundsPen(glyphs), BoundsPen(glyphs)
    glyphs[letters[ord("+")]].draw(plus)
    glyphs[letters[0x2013]].draw(dash)
    left, bottom, right, top = plus.bounds
    middle, half = (bottom + top) / 2, (dash.bounds[3] - dash.bounds[1]) / 2
    pen = TTGlyphPen(None)
    pen.moveTo((left, round(middle - half)))
    pen.lineTo((left, round(middle + half)))
    pen.lineTo((right, round(middle + half)))
    pen.lineTo((right, round(middle - half)))
    pen.closePath()
    font.setGlyphOrder([*font.getGlyphOrder(), "minus"])
    font["glyf"]["minus"] = pen.glyph()
    font["hmtx"]["minus"] = (font["hmtx"][letters[ord("+")]][0], left)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[0x2212] = "minus"


def make(style: str, noto: Path, target: Path, scratch: Path) -> None:
    """Join one weight of Noto Sans with signs of its sister fonts."""
    parts = [
        cut(noto / f"NotoSans-{style}.ttf", LATIN, scratch / "a.ttf"),
        cut(noto / "NotoSansMath-Regular.ttf", FROM_MATH, scratch / "b.ttf"),
        cut(noto / "NotoSansSymbols-Regular.ttf", FROM_SYMBOLS, scratch / "c.ttf"),
        cut(noto / "NotoSansSymbols2-Regular.ttf", FROM_SYMBOLS_2, scratch / "d.ttf"),
    ]
    first = TTFont(parts[0])
    kept = {tag: first[tag] for tag in ("name", "OS/2", "hhea", "head")}
    metrics = [(table, key, getattr(kept[table], key)) for table, key in METRICS]
    font = Merger().merge([str(part) for part in parts])
    font["name"] = kept["name"]
    for table, key, value in metrics:
        setattr(font[table], key, value)
    add_minus(font)
    font.save(target / f"NotoSans-{style}.ttf")


METRICS = [
    ("hhea", "ascent"),
    ("hhea", "descent"),
    ("hhea", "lineGap"),
    ("OS/2", "sTypoAscender"),
    ("OS/2", "sTypoDescender"),
    ("OS/2", "sTypoLineGap"),
    ("OS/2", "usWinAscent"),
    ("OS/2", "usWinDescent"),
    ("OS/2", "usWeightClass"),
    ("OS/2", "fsSelection"),
    ("OS/2", "panose"),
    ("OS/2", "sxHeight"),
    ("OS/2", "sCapHeight"),
    ("head", "macStyle"),
]

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        for weight in ("Regular", "Bold"):
            make(weight, Path(sys.argv[1]), Path(sys.argv[2]), Path(folder))
