"""Every code and every act that the services name has its sentence."""

import re
from pathlib import Path

import desktop.services
from desktop.domain.problem import Notice, Problem
from desktop.domain.texts.catalogue import PROBLEMS
from desktop.domain.texts.messages import message
from desktop.services.book.journal_sentences import SENTENCES
from desktop.services.sentences import notice_advice
from desktop.services.shown import Tone

SOURCE = "\n".join(path.read_text() for path in Path(desktop.services.__file__).parent.rglob("*.py"))


def test_every_problem_code_of_the_services_has_a_sentence() -> None:
    codes = set(re.findall(r"Problem\(\s*f?\"[^\"]*\",\s*\"([a-z_]+)\"", SOURCE))
    assert len(codes) > 20
    assert codes <= PROBLEMS.keys(), codes - PROBLEMS.keys()


def test_every_act_of_the_journal_has_a_sentence() -> None:
    acts = set(re.findall(r"journal_act\(\s*tx,\s*desk,\s*\"([a-z_]+)\"", SOURCE))
    assert len(acts) > 10
    assert acts <= SENTENCES.keys(), acts - SENTENCES.keys()


def test_a_problem_names_its_field_and_a_warning_its_title() -> None:
    told = message(Problem("rows[1].months", "odd_months_not_permitted", {"months": "11"}))
    assert "3, 6 hoặc 12" in told
    advice = notice_advice(Notice("odd_months", {"name": "An", "months": "11"}))
    assert (advice.tone, advice.title) == (Tone.UNSURE, "Số tháng lẻ, chưa xác nhận")
    assert "An: 11 tháng" in advice.text
