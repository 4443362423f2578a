"""The colours of both themes by role; nothing else in the window names a colour."""

from __future__ import annotations

from dataclasses import dataclass

TONES = ("si", "hi", "ok", "warn", "bad", "info", "unsure")
"""The colours that mean something; each has its ``_tint``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """One theme. Every value is ``#RRGGBB``; a ``_tint`` is the quiet ground its colour is written on.

    Attributes:
        on: text on ``primary`` and on any other solid colour.
        line2: borders of controls, at least 3:1 on their ground.
        mark: the bar beside the open page on the rail.
    """

    dark: bool
    bg: str
    surface: str
    sunken: str
    line: str
    line2: str
    text: str
    text2: str
    text3: str
    primary: str
    primary_hover: str
    on: str
    primary_tint: str
    focus: str
    sel: str
    rail: str
    rail_on: str
    rail_text: str
    mark: str
    si: str
    si_tint: str
    hi: str
    hi_tint: str
    ok: str
    ok_tint: str
    warn: str
    warn_tint: str
    bad: str
    bad_tint: str
    info: str
    info_tint: str
    unsure: str
    unsure_tint: str

    def named(self, token: str) -> str:
        """The colour of a token by its name; ``AttributeError`` for a name that is none."""
        colour: str = getattr(self, token)
        return colour


LIGHT = Tokens(
    dark=False,
    bg="#F2F5F6",
    surface="#FFFFFF",
    sunken="#F7F9FA",
    line="#D3DBDF",
    line2="#74838C",
    text="#14222B",
    text2="#42535E",
    text3="#566670",
    primary="#0B5A6E",
    primary_hover="#094A5B",
    on="#FFFFFF",
    primary_tint="#E3F0F3",
    focus="#1277C8",
    sel="#DCEDF1",
    rail="#0C3743",
    rail_on="#14515F",
    rail_text="#D5E5E9",
    mark="#6FC3D6",
    si="#454BA6",
    si_tint="#E9EAF7",
    hi="#1E7247",
    hi_tint="#E1F2E8",
    ok="#1B6E40",
    ok_tint="#E0F2E7",
    warn="#8A5200",
    warn_tint="#FDF0D8",
    bad="#B3261E",
    bad_tint="#FCE8E6",
    info="#1A5E9A",
    info_tint="#E4EFF9",
    unsure="#7A4A8C",
    unsure_tint="#F4EAF8",
)

DARK = Tokens(
    dark=True,
    bg="#0F171B",
    surface="#182329",
    sunken="#131D22",
    line="#2E3D45",
    line2="#7F919B",
    text="#EDF3F5",
    text2="#B7C6CD",
    text3="#9AABB3",
    primary="#6FC3D6",
    primary_hover="#8AD1E1",
    on="#06222A",
    primary_tint="#173A44",
    focus="#6DB6F2",
    sel="#1D3F49",
    rail="#0A1215",
    rail_on="#1B3A43",
    rail_text="#C3D5DB",
    mark="#6FC3D6",
    si="#A9AEF5",
    si_tint="#272B52",
    hi="#7FD3A3",
    hi_tint="#173A28",
    ok="#7FD3A3",
    ok_tint="#173A28",
    warn="#F2BE6B",
    warn_tint="#3D2E12",
    bad="#F5A29B",
    bad_tint="#481F1C",
    info="#8CC1F0",
    info_tint="#17324A",
    unsure="#D7A9E6",
    unsure_tint="#3B2744",
)
