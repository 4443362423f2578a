"""The one stylesheet, generated from the tokens: labels, fields, cards, tables, scroll bars."""

from __future__ import annotations

from pathlib import Path

from desktop.ui.theme.scale import Radius, Type
from desktop.ui.theme.tokens import TONES, Tokens

_ROLES = {
    "hint": (Type.HINT, False, "text3"),
    "label": (Type.LABEL, True, "text2"),
    "quiet": (Type.LABEL, False, "text2"),
    "body": (Type.BODY, False, "text"),
    "strong": (Type.BODY, True, "text"),
    "card_title": (Type.CARD_TITLE, True, "text"),
    "page_title": (Type.PAGE_TITLE, True, "text"),
    "name": (Type.NAME, True, "text"),
    "sum": (Type.NAME, True, "primary"),
    "amount": (Type.AMOUNT, True, "primary"),
    "read_back": (Type.READ_BACK, True, "primary"),
    "table_head": (Type.HINT, True, "text2"),
}
ROLES = tuple(_ROLES)
_TEXT_TONES = ("text", "text2", "text3", "primary", "on", "rail_text", *TONES)


def stylesheet(tokens: Tokens, icons: Path) -> str:
    """All rules of a theme; the few pictures that Qt wants as files lie in ``icons/fixed`` with their colours."""
    return "\n".join((_labels(tokens), _fields(tokens, icons), _frames(tokens), _tables(tokens), _scrolling(tokens)))


def _labels(tokens: Tokens) -> str:
    rules = ["QLabel { background: transparent; }"]
    for role, (size, bold, tone) in _ROLES.items():
        weight = 700 if bold else 400
        colour = tokens.named(tone)
        rules.append(f'QLabel[role="{role}"] {{ font-size: {size}px; font-weight: {weight}; color: {colour}; }}')
    rules += [f'QLabel[tone="{tone}"] {{ color: {tokens.named(tone)}; }}' for tone in _TEXT_TONES]
    rules.append(f'QLabel[changed="true"] {{ background: {tokens.sel}; border-radius: 4px; }}')
    rules.append(
        f'QLabel[role="key"] {{ font-size: {Type.HINT}px; color: {tokens.text2}; background: {tokens.sunken};'
        f" border: 1px solid {tokens.line}; border-radius: {Radius.KEY}px; padding: 0px 5px; }}"
    )
    return "\n".join(rules)


def _fields(tokens: Tokens, icons: Path) -> str:
    tick = (icons / "fixed" / f"tick-{'dark' if tokens.dark else 'light'}.svg").as_posix()
    return f"""
QLineEdit, QPlainTextEdit, QComboBox {{
  background: {tokens.surface}; color: {tokens.text}; font-size: {Type.FIELD}px;
  border: 1px solid {tokens.line2}; border-radius: {Radius.CONTROL}px; padding: 0px 11px; min-height: 38px;
  selection-background-color: {tokens.primary}; selection-color: {tokens.on};
  placeholder-text-color: {tokens.text3};
}}
QPlainTextEdit {{ padding: 7px 11px; }}
QLineEdit[big="true"] {{ font-size: 20px; font-weight: 700; min-height: 46px; }}
QLineEdit:hover, QComboBox:hover {{ border-color: {tokens.primary}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{ border: 2px solid {tokens.focus}; padding: 0px 10px;
  min-height: 36px; }}
QLineEdit[big="true"]:focus {{ min-height: 44px; }}
QLineEdit:read-only, QComboBox:disabled, QLineEdit:disabled {{ background: {tokens.sunken}; color: {tokens.text2};
  border-color: {tokens.line}; }}
QLineEdit[problem="true"], QComboBox[problem="true"] {{ border: 2px solid {tokens.bad}; padding: 0px 10px;
  min-height: 36px; }}
QLineEdit[big="true"][problem="true"] {{ min-height: 44px; }}
QLineEdit[bare="true"] {{ border: none; background: transparent; padding: 0px; min-height: 0px; }}
QComboBox::drop-down {{ width: 32px; border: none; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView, QListView {{
  background: {tokens.surface}; border: 1px solid {tokens.line2}; outline: none;
  selection-background-color: {tokens.sel}; selection-color: {tokens.text};
}}
QListView[plain="true"] {{ border: none; }}
QComboBox QAbstractItemView::item {{ min-height: 40px; padding: 0px 8px; }}
QToolTip {{ background: {tokens.surface}; color: {tokens.text}; border: 1px solid {tokens.line2}; padding: 4px; }}
QCheckBox {{ font-size: {Type.BODY}px; min-height: 40px; spacing: 8px; color: {tokens.text}; }}
QCheckBox:focus {{ color: {tokens.focus}; }}
QCheckBox::indicator {{ width: 20px; height: 20px; border: 1px solid {tokens.line2};
  border-radius: {Radius.KEY}px; background: {tokens.surface}; }}
QCheckBox::indicator:focus {{ border: 2px solid {tokens.focus}; }}
QCheckBox::indicator:checked {{ background: {tokens.primary}; border-color: {tokens.primary};
  image: url("{tick}"); }}
"""


def _frames(tokens: Tokens) -> str:
    notices = "\n".join(
        f'QFrame[notice="{tone}"] {{ background: {tokens.named(f"{tone}_tint")}; border: none;'
        f" border-left: 3px solid {tokens.named(tone)}; border-radius: {Radius.KEY}px; }}"
        for tone in TONES
    )
    return f"""
QMainWindow, QWidget[ground="true"] {{ background: {tokens.bg}; }}
QFrame[card="true"] {{ background: {tokens.surface}; border: 1px solid {tokens.line};
  border-radius: {Radius.CARD}px; }}
QFrame[dialog="true"] {{ background: {tokens.surface}; border: none; border-radius: {Radius.DIALOG}px; }}
QFrame[bar="top"] {{ background: {tokens.surface}; border: none; border-bottom: 1px solid {tokens.line}; }}
QFrame[bar="keys"] {{ background: {tokens.surface}; border: none; border-top: 1px solid {tokens.line}; }}
QFrame[total="true"] {{ background: {tokens.primary_tint}; border: none; border-top: 1px solid {tokens.line}; }}
QFrame[rule="h"] {{ background: {tokens.line}; border: none; max-height: 1px; min-height: 1px; }}
QFrame[rule="v"] {{ background: {tokens.line}; border: none; max-width: 1px; min-width: 1px; }}
QScrollArea {{ border: none; background: transparent; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
{notices}
"""


def _tables(tokens: Tokens) -> str:
    return f"""
QTableView {{ background: {tokens.surface}; border: 1px solid {tokens.line}; border-radius: {Radius.CARD}px;
  gridline-color: transparent; selection-background-color: {tokens.sel}; selection-color: {tokens.text};
  outline: none; }}
QTableView[plain="true"] {{ border: none; border-radius: 0px; }}
QTableView:focus {{ border: 2px solid {tokens.focus}; }}
QTableView::item {{ border-bottom: 1px solid {tokens.line}; padding: 0px 8px; }}
QTableView::item:selected {{ background: {tokens.sel}; color: {tokens.text}; }}
QHeaderView {{ background: {tokens.sunken}; border: none; }}
QHeaderView::section {{ background: {tokens.sunken}; color: {tokens.text2}; font-size: {Type.HINT}px;
  font-weight: 700; border: none; border-bottom: 1px solid {tokens.line}; padding: 0px 8px; min-height: 28px; }}
QTableCornerButton::section {{ background: {tokens.sunken}; border: none; }}
"""


def _scrolling(tokens: Tokens) -> str:
    return f"""
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0px; }}
QScrollBar::handle {{ background: {tokens.line2}; border-radius: 4px; margin: 2px; min-height: 32px;
  min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0px; height: 0px; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{ background: {tokens.line}; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }}
QProgressBar::chunk {{ background: {tokens.primary}; border-radius: 4px; }}
"""
