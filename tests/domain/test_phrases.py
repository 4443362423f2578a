"""A phrase is its Vietnamese sentence to all who read it, and can be said again in another language."""

import copy
import json
import pickle

import pytest

from desktop.domain.texts.phrases import Phrase, capital, joined, mark, say, say_known, small, told
from desktop.services.plain import to_plain

ENGLISH = {"Còn {days} ngày": "{days} days left", "hộ nghèo": "poor household", "Giấy {group} đã hết": "{group}: ended"}


def translate(sentence: str) -> str:
    return ENGLISH.get(sentence, sentence)


PHRASES = [
    (say("Còn {days} ngày", days=3), "Còn 3 ngày", "3 days left"),
    (say("Giấy {group} đã hết", group=say("hộ nghèo")), "Giấy hộ nghèo đã hết", "poor household: ended"),
    (joined(" · ", ("An", "", say("hộ nghèo"))), "An · hộ nghèo", "An · poor household"),
    (capital(say("hộ nghèo")), "Hộ nghèo", "Poor household"),
    (small(capital(say("hộ nghèo"))), "hộ nghèo", "poor household"),
    (joined(", ", ()), "", ""),
    (say("chưa có bản dịch {n}", n=1), "chưa có bản dịch 1", "chưa có bản dịch 1"),
]


@pytest.mark.parametrize(("phrase", "vietnamese", "english"), PHRASES)
def test_a_phrase_is_its_vietnamese_text_and_can_be_told_in_english(
    phrase: Phrase, vietnamese: str, english: str
) -> None:
    assert (phrase, hash(phrase)) == (vietnamese, hash(vietnamese))
    assert phrase.told(translate) == english
    assert type(phrase.told(translate)) is str


@pytest.mark.parametrize(("phrase", "vietnamese", "english"), PHRASES)
def test_copies_keep_what_a_phrase_knows(phrase: Phrase, vietnamese: str, english: str) -> None:
    for again in (pickle.loads(pickle.dumps(phrase)), copy.deepcopy(phrase)):
        assert (again, again.told(translate)) == (vietnamese, english)


@pytest.mark.parametrize(("phrase", "vietnamese", "_english"), PHRASES)
def test_json_and_plain_values_hold_the_vietnamese_text(phrase: Phrase, vietnamese: str, _english: str) -> None:
    assert json.loads(json.dumps({"text": phrase})) == {"text": vietnamese}
    assert to_plain({"text": phrase}) == {"text": vietnamese}


def test_what_stands_in_a_value_is_never_a_template() -> None:
    phrase = say("Bớt {name}", name="{days} {0} {")
    assert phrase == "Bớt {days} {0} {"
    assert phrase.told(translate) == "Bớt {days} {0} {"
    assert joined(", ", ("{days}", phrase)).told(translate) == "{days}, Bớt {days} {0} {"


def test_a_missing_value_of_a_looked_up_sentence_shows_as_dots() -> None:
    phrase = say_known("Còn {days} ngày", {"other": 1})
    assert (phrase, phrase.told(translate)) == ("Còn … ngày", "… days left")


@pytest.mark.parametrize(
    ("days", "english"), [(1, "1 day left {x}"), (2, "2 days left {x}"), ("1.000", "1.000 days left {x}")]
)
def test_a_translation_counts_one_and_many(days: object, english: str) -> None:
    phrase = say("Còn {days} ngày {name}", days=days, name="{x}")
    assert phrase.told(lambda _sentence: "{days:day|days} left {name}") == english


def test_data_are_never_translated() -> None:
    assert told("hộ nghèo", translate) == "hộ nghèo"
    assert told(say(mark("hộ nghèo")), translate) == "poor household"
