"""Relations to the head of household (quan hệ với chủ hộ) by code."""

from __future__ import annotations

RELATIONS = {
    "00": "chủ hộ",
    "01": "vợ",
    "02": "chồng",
    "03": "bố",
    "04": "mẹ",
    "05": "em",
    "06": "anh",
    "07": "chị",
    "08": "con",
    "09": "cháu",
    "10": "ông",
    "11": "bà",
    "12": "cô",
    "13": "dì",
    "14": "chú",
    "15": "thím",
    "16": "bác",
    "17": "cậu",
    "18": "mợ",
    "19": "con dâu",
    "20": "con rể",
    "21": "chắt",
    "22": "khác",
}
