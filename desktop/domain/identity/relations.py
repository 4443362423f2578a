"""Relations to the head of household (quan hệ với chủ hộ) by code."""

from __future__ import annotations

from desktop.domain.texts.phrases import say

RELATIONS = {
    "00": say("chủ hộ"),
    "01": say("vợ"),
    "02": say("chồng"),
    "03": say("bố"),
    "04": say("mẹ"),
    "05": say("em"),
    "06": say("anh"),
    "07": say("chị"),
    "08": say("con"),
    "09": say("cháu"),
    "10": say("ông"),
    "11": say("bà"),
    "12": say("cô"),
    "13": say("dì"),
    "14": say("chú"),
    "15": say("thím"),
    "16": say("bác"),
    "17": say("cậu"),
    "18": say("mợ"),
    "19": say("con dâu"),
    "20": say("con rể"),
    "21": say("chắt"),
    "22": say("khác"),
}
