"""The command line as scripts meet it: real processes, their output and their exit codes."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop.resource_files import resource_folder

CARD = "001090000001|012345678|Nguyễn Văn An|01011990|Nam|Thôn 1, Xã A, Huyện B, Hà Nội|15042021"
SI = {"kind": "voluntary_si", "paid_on": "2026-11-23", "income": 1_500_000, "method": "12", "start": "2026-12"}
ROOT = Path(__file__).parents[2]


def run(*arguments: str | bytes, given: bytes = b"", **environment: str) -> tuple[int, bytes, bytes]:
    """Run the program; whatever comes in, no traceback may come out."""
    done = subprocess.run(
        [sys.executable, "-m", "desktop", *arguments],
        input=given,
        capture_output=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, **environment},
    )
    assert b"Traceback" not in done.stderr, done.stderr
    return done.returncode, done.stdout, done.stderr


def answered(*arguments: str | bytes, given: bytes = b"", **environment: str) -> tuple[int, Any]:
    code, out, _ = run(*arguments, given=given, **environment)
    return code, json.loads(out.decode("utf-8"))


def codes(answer: Any) -> list[tuple[str, str]]:
    return [(problem["field"], problem["code"]) for problem in answer["problems"]]


def test_quote_from_standard_input_and_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "yêu cầu.json"
    file.write_text(json.dumps(SI), encoding="utf-8")
    by_pipe = answered("quote", given=json.dumps(SI).encode())
    assert by_pipe == answered("quote", "-", given=json.dumps(SI).encode()) == answered("quote", str(file))
    code, answer = by_pipe
    assert code == 0
    assert list(answer) == [
        "kind",
        "method",
        "months",
        "first_month",
        "last_month",
        "monthly_premium",
        "gross",
        "state_support",
        "extra_support",
        "participant_pays",
        "supported_months",
        "pay_by",
        "in_words",
        "lines",
        "unconfirmed",
        "warnings",
    ]
    assert answer["in_words"] == "Ba triệu một trăm sáu mươi tám nghìn đồng"


def test_a_list_with_one_problem_exits_with_1() -> None:
    code, answers = answered("quote", given=json.dumps([SI, {**SI, "income": 5}]).encode())
    assert code == 1
    assert answers[0]["participant_pays"] == 3_168_000
    assert codes(answers[1]) == [("income", "below_floor")]


def test_an_empty_list_exits_with_0() -> None:
    assert answered("quote", given=b"[]") == (0, [])


@pytest.mark.parametrize("given", [b"", b"{", b"\xff\xfe\x00", b"[" * 100_000, b'{"a": NaN}', b'"\\ud800"'])
def test_quote_of_nonsense(given: bytes) -> None:
    code, answer = answered("quote", given=given)
    assert (code, codes(answer)) == (1, [("", "bad_json")])


def test_quote_of_a_file_that_is_not_there(tmp_path: Path) -> None:
    code, answer = answered("quote", str(tmp_path / "none.json"))
    assert (code, codes(answer)) == (1, [("", "unreadable")])


def test_quote_imports_neither_storage_nor_qt_nor_papers() -> None:
    script = (
        "import sys\nfrom desktop.cli.program import run\nassert run(['quote']) == 0\n"
        "heavy = ('desktop.storage', 'sqlalchemy', 'PySide6', 'desktop.ui', 'desktop.services', 'reportlab')\n"
        "assert not [name for name in sys.modules if name.startswith(heavy)], sorted(sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], input=json.dumps(SI).encode(), capture_output=True, check=False, cwd=ROOT
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_read_card() -> None:
    code, answer = answered("read-card", CARD)
    assert code == 0
    assert answer == {
        "id": "001090000001",
        "old_id": "012345678",
        "full_name": "Nguyễn Văn An",
        "birth": "1990-01-01",
        "sex": "male",
        "address": "Thôn 1, Xã A, Huyện B, Hà Nội",
        "issued": "2021-04-15",
        "province": "Hà Nội",
        "warnings": [],
    }
    assert answered("read-card", "-", given=CARD.encode()) == (0, answer)
    assert answered("read-card", "--", CARD) == (0, answer)


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("", [("text", "empty_card")]),
        ("-x", [("text", "not_a_card")]),
        ("--help|", [("text", "not_a_card")]),
        ("-1|2|3|4|5|6", [("id", "bad_personal_id"), ("birth", "bad_date"), ("sex", "unknown_value")]),
        (CARD.replace("Nam", "Nữ"), [("sex", "id_sex_mismatch")]),
        (CARD.replace("01011990", "01011991"), [("birth", "id_birth_mismatch")]),
        ("\N{GRINNING FACE}", [("text", "not_a_card")]),
    ],
)
def test_read_card_refuses(text: str, problems: list[tuple[str, str]]) -> None:
    code, answer = answered("read-card", text)
    assert (code, codes(answer)) == (1, problems)


def test_read_card_of_bytes_that_are_no_text() -> None:
    code, answer = answered("read-card", b"\xff\xfe|\x80")
    assert (code, codes(answer)) == (1, [("text", "not_a_card")])
    code, answer = answered("read-card", "-", given=b"\xff")
    assert (code, codes(answer)) == (1, [("text", "not_a_card")])


@pytest.mark.parametrize("locale", [{"LC_ALL": "C"}, {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}])
def test_utf8_whatever_the_locale(locale: dict[str, str]) -> None:
    code, answer = answered("read-card", CARD, **locale)
    assert (code, answer["full_name"]) == (0, "Nguyễn Văn An")
    assert answered("words", "1366200", **locale)[1]["words"].startswith("Một triệu ba trăm")
    code, _, err = run("nope", **locale)
    assert (code, err != b"") == (2, True)


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("0", "Không đồng"),
        ("1366200", "Một triệu ba trăm sáu mươi sáu nghìn hai trăm đồng"),
        ("1.366.200", "Một triệu ba trăm sáu mươi sáu nghìn hai trăm đồng"),
        ("-5000", "Âm năm nghìn đồng"),
        ("-5.000", "Âm năm nghìn đồng"),
        ("−5.000", "Âm năm nghìn đồng"),
        ("-0", "Không đồng"),
    ],
)
def test_words(amount: str, words: str) -> None:
    assert answered("words", amount) == (0, {"words": words})


@pytest.mark.parametrize(
    ("amount", "code"),
    [
        ("", "missing_field"),
        ("-", "missing_field"),
        ("mười", "wrong_type"),
        ("--5", "wrong_type"),
        ("1.5", "not_whole_dong"),
        ("1.3662.00", "not_whole_dong"),
        ("9" * 5000, "out_of_range"),
    ],
)
def test_words_refuses(amount: str, code: str) -> None:
    exit_code, answer = answered("words", amount)
    assert (exit_code, codes(answer)) == (1, [("amount", code)])


def test_quote_names_a_broken_figure_with_its_file_and_line(tmp_path: Path) -> None:
    for part in ("desktop", "resources/parameters"):
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__", "ui", "storage"))
    broken = tmp_path / "resources/parameters/voluntary_si/rate.yaml"
    broken.write_text(broken.read_text(encoding="utf-8").replace("value: 22", "value: twenty"), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "quote"], input=b"[]", capture_output=True, check=False, cwd=tmp_path
    )
    answer = json.loads(done.stdout)
    assert (done.returncode, codes(answer)) == (1, [("", "parameter_file")])
    assert "rate.yaml, dòng 5" in answer["problems"][0]["message"]


def test_closed_streams_are_no_reason_for_a_traceback() -> None:
    for closed in ("<&-", ">&-"):
        done = subprocess.run(
            ["/bin/sh", "-c", f'exec "$0" -m desktop quote {closed}', sys.executable],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            cwd=ROOT,
        )
        assert (done.returncode, done.stderr) == (1, b"")


def test_parameters_check(tmp_path: Path) -> None:
    code, answer = answered("parameters", "check")
    assert code == 0
    assert answer["figures"] > 60
    assert "voluntary_si/fund_return" in answer["unconfirmed"]
    copy = tmp_path / "parameters"
    shutil.copytree(resource_folder() / "parameters", copy)
    (copy / "household_hi" / "rate.yaml").unlink()
    broken = copy / "voluntary_si" / "rate.yaml"
    broken.write_text(broken.read_text(encoding="utf-8").replace("value: 22", "value: x"), encoding="utf-8")
    code, answer = answered("parameters", "check", "--folder", str(copy))
    assert code == 1
    assert [(Path(problem["field"]).name, problem["line"]) for problem in answer["problems"]] == [
        ("rate.yaml", 5),
        ("rate.yaml", 1),
    ]


@pytest.mark.parametrize(
    "arguments",
    [["nope"], ["quote", "a", "b"], ["words"], ["read-card"], ["--what"], ["--language", "fr"], ["parameters", "x"]],
)
def test_wrong_usage_exits_with_2(arguments: list[str]) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (2, b"")
    assert err


def test_help_names_every_command_without_importing_any() -> None:
    code, out, _ = run("--help")
    assert code == 0
    assert all(name in out.decode() for name in ("quote", "read-card", "words", "parameters"))


@pytest.mark.parametrize(
    ("arguments", "summary"),
    [
        (["quote"], "Tính tiền đóng"),
        (["words"], "Đọc số tiền bằng chữ."),
        (["parameters"], "Tham số của luật."),
        (["parameters", "check"], "nêu tên tệp và dòng"),
        (["check"], "Kiểm tra sổ"),
    ],
)
def test_help_of_a_command_speaks_vietnamese(arguments: list[str], summary: str) -> None:
    code, out, _ = run(*arguments, "--help")
    assert code == 0
    assert summary in out.decode()


UTF16 = json.dumps(SI).encode("utf-16")


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (b"\xef\xbb\xbf" + json.dumps(SI).encode(), 0),
        (json.dumps(SI, indent=1).replace("\n", "\r\n").encode(), 0),
        (UTF16, 1),
        (json.dumps(SI).encode() + b"\x00", 1),
        (b"[" + json.dumps(SI).encode() + b", null, [], 5]", 1),
    ],
)
def test_quote_of_other_encodings_and_shapes(given: bytes, code: int) -> None:
    exit_code, answer = answered("quote", given=given)
    assert exit_code == code
    if code and isinstance(answer, dict):
        assert codes(answer) == [("", "bad_json")]
    elif code:
        assert answer[0]["gross"] == 3_960_000
        assert [codes(one) for one in answer[1:]] == [[("", "wrong_type")]] * 3
    else:
        assert answer["gross"] == 3_960_000


def test_ten_thousand_requests_are_answered_by_ten_thousand_answers() -> None:
    code, answers = answered("quote", given=json.dumps([SI, {**SI, "method": 12}] * 5_000).encode())
    assert (code, len(answers)) == (1, 10_000)
    assert {answer["gross"] for answer in answers[::2]} == {3_960_000}
    assert {codes(answer)[0] for answer in answers[1::2]} == {("method", "wrong_type")}
