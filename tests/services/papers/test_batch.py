"""Batch printing on real books: one file or a file each, stopped, killed, resumed; nothing twice or half there."""

import errno
import os
import threading
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfReader

from desktop.domain.errors import CounterError
from desktop.domain.people import Insurance
from desktop.services.counter.drafts import list_drafts
from desktop.services.counter.work_kinds import Work
from desktop.services.desk import Desk
from desktop.services.papers.batches.batch import (
    BatchOrder,
    BatchState,
    begin_batch,
    forget_batch,
    list_batches,
    run_batch,
)
from desktop.services.papers.batches.choice import keys_of_households, keys_of_receipts, keys_of_work
from desktop.services.papers.batches.folder import DONE, PARTS, PLAN, trouble
from desktop.services.papers.catalogue import PAPERS, PaperKind, SubjectKind
from desktop.services.payment.receipt_papers import preview_receipt, print_receipt
from desktop.services.payment.receipts import ListReceipts, get_receipt
from desktop.storage.book import Transaction
from desktop.storage.book_file import opening
from tests.services.builders import (
    Clock,
    hi_draft,
    hi_part,
    household_of,
    paid,
    pay_si,
    registered,
)
from tests.services.papers.batch_story import NAMES, begun, pages, pdfs, prints, ran, stopped_at
from tests.storage.children import Child, die, with_full_disk
from tests.storage.engines import CLERK, NOW, PASSPHRASE

# What comes out


def test_one_file_holds_both_copies_of_every_receipt_in_order(
    desk: Desk, receipts: tuple[UUID, ...], tmp_path: Path
) -> None:
    state = ran(desk, begun(desk, tmp_path, receipts, one_file=True))
    assert state.finished
    assert (state.done, state.total) == (10, 10)
    assert state.result.name == "bien-lai-2026-11-23.pdf"
    texts = pages(state.result)
    assert len(texts) == 20
    for number, name in enumerate(NAMES, 1):
        for text in texts[2 * number - 2 : 2 * number]:
            assert f"{number:07d}" in text
            assert name in text
            assert "Trang 1/1" in text
            assert "BẢN SAO" not in text
    reader = PdfReader(state.result)
    assert reader.metadata is not None
    assert reader.metadata.title == "Biên lai thu tiền"
    assert reader.root_object["/Lang"] == "vi-VN"
    assert not (state.folder / PARTS).exists()


@pytest.mark.parametrize("one_file", [True, False], ids=["one file", "a file each"])
def test_progress_is_told_paper_by_paper_and_ends_at_the_whole(
    desk: Desk, receipts: tuple[UUID, ...], tmp_path: Path, *, one_file: bool
) -> None:
    told: list[tuple[int, int]] = []
    state = begun(desk, tmp_path, receipts, one_file=one_file)
    run_batch(desk, state.folder, lambda done, total: told.append((done, total)), lambda: False)
    assert {total for _done, total in told} == {10}
    assert [done for done, _total in told] == sorted(done for done, _total in told)
    assert set(range(1, 11)) <= {done for done, _total in told}


def test_a_file_each_is_named_after_its_receipt(desk: Desk, receipts: tuple[UUID, ...], tmp_path: Path) -> None:
    state = ran(desk, begun(desk, tmp_path, receipts, one_file=False))
    assert state.finished
    symbol = get_receipt(desk, receipts[0]).content.symbol.lower().replace("/", "-")
    assert pdfs(state.folder) == [f"bien-lai-{symbol}-{number:07d}.pdf" for number in range(1, 11)]
    for number, name in enumerate(pdfs(state.folder)):
        assert NAMES[number] in pages(state.folder / name)[0]
        assert name.isascii()


def test_schedules_are_those_frozen_with_the_receipts(desk: Desk, receipts: tuple[UUID, ...], tmp_path: Path) -> None:
    state = ran(desk, begun(desk, tmp_path, receipts, "contribution_schedule", one_file=True))
    texts = pages(state.result)
    assert [name for name in NAMES if any(name in text for text in texts)] == list(NAMES)
    assert prints(desk) == [0] * 10


def test_names_that_are_the_same_get_numbers_and_foreign_files_stay(
    desk: Desk, receipts: tuple[UUID, ...], tmp_path: Path
) -> None:
    state = begun(desk, tmp_path, receipts[:2], one_file=False)
    symbol = get_receipt(desk, receipts[0]).content.symbol.lower().replace("/", "-")
    foreign = state.folder / f"bien-lai-{symbol}-0000001.pdf"
    foreign.write_bytes(b"somebody else's")
    state = ran(desk, state)
    assert foreign.read_bytes() == b"somebody else's"
    assert pages(state.folder / f"bien-lai-{symbol}-0000001-2.pdf")


def test_a_second_job_of_the_day_has_its_own_folder(desk: Desk, receipts: tuple[UUID, ...], tmp_path: Path) -> None:
    first = begun(desk, tmp_path, receipts, one_file=True)
    second = begun(desk, tmp_path, receipts, one_file=True)
    assert [first.folder.name, second.folder.name] == ["bien-lai-2026-11-23", "bien-lai-2026-11-23-2"]


def test_the_same_on_both_engines(any_desk: Desk, tmp_path: Path) -> None:
    for name in NAMES[:5]:
        pay_si(any_desk, registered(any_desk, name, phone=""))
    keys = keys_of_receipts(any_desk, ListReceipts())
    state = stopped_at(any_desk, begun(any_desk, tmp_path, keys, one_file=True), 4)
    assert (state.done, state.finished) == (4, False)
    state = ran(any_desk, state)
    assert state.finished
    assert prints(any_desk) == [1] * 5
    assert len(pages(state.result)) == 10


# Counting


def test_receipts_of_a_batch_count_as_prints_and_the_next_is_a_copy(
    desk: Desk, receipts: tuple[UUID, ...], tmp_path: Path
) -> None:
    print_receipt(desk, receipts[0])
    state = ran(desk, begun(desk, tmp_path, receipts, one_file=True))
    assert prints(desk) == [2, *[1] * 9]
    texts = pages(state.result)
    assert "BẢN SAO lần 1" in texts[0]
    assert "BẢN SAO" not in texts[2]
    assert preview_receipt(desk, receipts[0]).reprint == 2
    assert preview_receipt(desk, receipts[1]).reprint == 1


def test_a_stop_and_a_resume_count_once_and_print_the_same(
    desk: Desk, receipts: tuple[UUID, ...], tmp_path: Path
) -> None:
    state = stopped_at(desk, begun(desk, tmp_path, receipts, one_file=True), 6)
    assert state.done == 4
    assert not state.finished
    assert not pdfs(state.folder)
    counted = prints(desk)
    assert counted[:6] == [1] * 6
    assert counted[9] == 0
    state = ran(desk, state)
    assert prints(desk) == [1] * 10
    assert not any("BẢN SAO" in text for text in pages(state.result))


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
@pytest.mark.parametrize("one_file", [True, False])
def test_papers_of_people_are_read_by_their_owner_only(
    desk: Desk, receipts: tuple[UUID, ...], tmp_path: Path, *, one_file: bool
) -> None:
    state = ran(desk, begun(desk, tmp_path, receipts, one_file=one_file))
    made = [path for path in state.folder.rglob("*") if path.is_file()]
    assert set(pdfs(state.folder)) < {path.name for path in made}
    assert {path.stat().st_mode & 0o777 for path in made} == {0o600}


# Killed


@pytest.mark.parametrize("one_file", [True, False])
@pytest.mark.parametrize("killed_at", [1, 4, 7, 10])
def test_killed_without_warning_it_goes_on_where_it_was(
    book_path: Path, desk: Desk, receipts: tuple[UUID, ...], tmp_path: Path, *, killed_at: int, one_file: bool
) -> None:
    state = begun(desk, tmp_path, receipts, one_file=one_file)

    def work() -> None:
        book = opening.open_book(book_path, PASSPHRASE, now=NOW)
        child = replace(desk, book=book)

        def report(done: int, _total: int) -> None:
            if done >= killed_at:
                die()

        run_batch(child, state.folder, report, lambda: False)

    assert Child(work).join() is None
    again = list_batches(desk)[0]
    assert (again.job, again.problem) == (state.job, "")
    assert again.done <= killed_at
    done_before = {name: (state.folder / name).stat().st_mtime_ns for name in pdfs(state.folder)}
    state = ran(desk, again)
    assert state.finished
    assert prints(desk) == [1] * 10
    assert all((state.folder / name).stat().st_mtime_ns == at for name, at in done_before.items())
    if one_file:
        texts = pages(state.result)
    else:
        assert len(pdfs(state.folder)) == 10
        texts = [text for name in pdfs(state.folder) for text in pages(state.folder / name)]
    assert len(texts) == 20
    assert not any("BẢN SAO" in text for text in texts)
    assert list_batches(desk) == ()
    assert not list(state.folder.rglob("*.moi"))


def test_killed_between_the_file_and_its_note_nothing_is_printed_twice(
    desk: Desk, receipts: tuple[UUID, ...], tmp_path: Path
) -> None:
    state = ran(desk, begun(desk, tmp_path, receipts, one_file=True))
    notes = state.folder / DONE
    lines = [line for line in notes.read_bytes().split(b"\n") if line]
    notes.write_bytes(b"\n".join(lines[:-1]) + b"\n" + lines[-1][:20])  # the last note is torn
    resumed = run_batch(desk, state.folder, lambda _done, _total: None, lambda: False)
    assert resumed.finished
    assert pdfs(state.folder) == ["bien-lai-2026-11-23.pdf"]
    assert prints(desk) == [1] * 10


def test_files_that_are_gone_or_changed_are_made_again(desk: Desk, receipts: tuple[UUID, ...], tmp_path: Path) -> None:
    state = stopped_at(desk, begun(desk, tmp_path, receipts, one_file=False), 4)
    gone, changed = (state.folder / name for name in pdfs(state.folder)[:2])
    gone.unlink()
    changed.write_bytes(b"notes of a clerk")
    state = ran(desk, state)
    assert state.finished
    assert changed.read_bytes() == b"notes of a clerk"
    assert len(pages(gone)) == 2
    assert len(pages(changed.with_stem(f"{changed.stem}-2"))) == 2
    assert prints(desk) == [1] * 10


# The window pays meanwhile


def test_a_payment_goes_through_while_a_batch_runs(desk: Desk, receipts: tuple[UUID, ...], tmp_path: Path) -> None:
    state = begun(desk, tmp_path, receipts, one_file=True)
    newcomer = registered(desk, "Lý Văn Mới", phone="")
    at_half, paid_meanwhile = threading.Event(), threading.Event()

    def report(done: int, _total: int) -> None:
        if done == 5:
            at_half.set()
            assert paid_meanwhile.wait(10)

    results: list[BatchState] = []
    thread = threading.Thread(
        target=lambda: results.append(run_batch(desk, state.folder, report, lambda: False)), daemon=True
    )
    thread.start()
    assert at_half.wait(10)
    pay_si(desk, newcomer)
    paid_meanwhile.set()
    thread.join(20)
    assert results[0].finished
    assert prints(desk) == [*[1] * 10, 0]


def test_one_job_runs_in_one_window_only(desk: Desk, receipts: tuple[UUID, ...], tmp_path: Path) -> None:
    state = begun(desk, tmp_path, receipts, one_file=True)
    problems: list[str] = []

    def report(done: int, _total: int) -> None:
        if done == 5:
            with pytest.raises(CounterError) as refused:
                ran(desk, state)
            problems.append(refused.value.title)

    assert run_batch(desk, state.folder, report, lambda: False).finished
    assert problems == ["Việc in này đang chạy ở cửa sổ khác."]


# What the disk and the book refuse


def test_a_full_disk_is_a_sentence_and_leaves_whole_files_only(
    book_path: Path, desk: Desk, receipts: tuple[UUID, ...], tmp_path: Path
) -> None:
    state = begun(desk, tmp_path, receipts, "contribution_schedule", one_file=True)

    def work() -> str:
        book = opening.open_book(book_path, PASSPHRASE, now=NOW)
        try:
            run_batch(replace(desk, book=book), state.folder, lambda _done, _total: None, lambda: False)
        except CounterError as error:
            return f"{error.title} {error.advice}"
        return "nothing"

    said = with_full_disk(20_000, work)
    assert said.startswith("Đĩa đã đầy. Xin xóa bớt tệp.")
    assert "Tiếp tục" in said
    assert not list(state.folder.rglob("*.moi"))
    assert not list(state.folder.rglob("*.pdf"))
    assert ran(desk, list_batches(desk)[0]).finished


def test_a_folder_that_vanished_is_said_in_the_list_and_when_it_runs(
    desk: Desk, receipts: tuple[UUID, ...], tmp_path: Path
) -> None:
    state = begun(desk, tmp_path, receipts, one_file=True)
    state.folder.rename(tmp_path / "moved")
    listed = list_batches(desk)[0]
    assert "Không thấy thư mục" in listed.problem
    assert listed.title == "Biên lai thu tiền"
    with pytest.raises(CounterError, match="Không thấy thư mục"):
        ran(desk, state)
    forget_batch(desk, listed)
    assert list_batches(desk) == ()
    assert (tmp_path / "moved" / PLAN).exists()


def test_a_folder_that_takes_no_file_begins_nothing(desk: Desk, receipts: tuple[UUID, ...], tmp_path: Path) -> None:
    with pytest.raises(CounterError, match="Không thấy thư mục"):
        begun(desk, tmp_path / "no such folder", receipts, one_file=True)
    (tmp_path / "a file").write_bytes(b"")
    with pytest.raises(CounterError):
        begun(desk, tmp_path / "a file", receipts, one_file=True)
    with pytest.raises(CounterError, match="Chưa chọn ai"):
        begun(desk, tmp_path, (), one_file=True)
    assert list_drafts(desk) == ()
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix not in {".quay", ".keys", ".lock"})


def test_a_plan_of_another_book_or_a_torn_one_is_refused(
    desk: Desk, receipts: tuple[UUID, ...], tmp_path: Path
) -> None:
    state = begun(desk, tmp_path, receipts, one_file=True)
    plan = state.folder / PLAN
    text = plan.read_text(encoding="utf-8")
    plan.write_text(text[:100], encoding="utf-8")
    with pytest.raises(CounterError, match="Không đọc được việc in"):
        ran(desk, state)
    other = text.replace(f'"book": "{text.split(chr(34) + "book" + chr(34) + ": ")[1][1:37]}"', f'"book": "{CLERK.id}"')
    plan.write_text(other, encoding="utf-8")
    with pytest.raises(CounterError, match="thuộc một sổ khác"):
        ran(desk, state)
    plan.write_text(text.replace('"paper": "receipt"', '"paper": "of_next_year"'), encoding="utf-8")
    with pytest.raises(CounterError, match="không có mẫu giấy"):
        ran(desk, state)


# Whom it prints for


def test_the_filter_decides_which_receipts(desk: Desk, clock: Clock, receipts: tuple[UUID, ...]) -> None:
    head = registered(desk, "Mai Văn Nam", phone="", personal_id="001090000001")
    household = household_of(desk, head)
    paid(desk, hi_part(desk, hi_draft(household, head)))
    assert len(keys_of_receipts(desk, ListReceipts())) == 11
    only = keys_of_receipts(desk, ListReceipts(insurance=Insurance.HOUSEHOLD_HI))
    assert [get_receipt(desk, key).content.payer_name for key in only] == ["Mai Văn Nam"]
    assert keys_of_receipts(desk, ListReceipts(text="dung")) == (receipts[3],)
    assert keys_of_receipts(desk, ListReceipts(limit=1, offset=5)) == keys_of_receipts(desk, ListReceipts())
    clock.go_to(date(2027, 12, 1))
    assert keys_of_work(desk, Work.HI_ENDING, SubjectKind.PERSON) == (head,)
    assert keys_of_work(desk, Work.HI_ENDING, SubjectKind.HOUSEHOLD) == (household,)
    assert set(keys_of_work(desk, Work.ALL, SubjectKind.PERSON)) >= {head}
    assert keys_of_households(desk) == (household,)


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "Đĩa đã đầy."),
        (errno.EACCES, "Không ghi được vào thư mục"),
        (errno.ENOENT, "Không thấy thư mục"),
        (errno.EIO, "Chưa ghi được tệp: Input/output error."),
    ],
)
def test_what_the_disk_refuses_is_a_sentence_with_what_to_do(number: int, said: str, tmp_path: Path) -> None:
    told = trouble(OSError(number, os.strerror(number)), tmp_path)
    assert told.title.startswith(said)
    assert told.advice


def test_a_file_open_elsewhere_does_not_stop_the_others(desk: Desk, receipts: tuple[UUID, ...], tmp_path: Path) -> None:
    """Nothing that exists is written to, so a viewer that holds a finished file is in nobody's way."""
    state = stopped_at(desk, begun(desk, tmp_path, receipts, one_file=False), 2)
    held = state.folder / pdfs(state.folder)[0]
    with held.open("rb"):
        assert ran(desk, state).finished
    assert len(pdfs(state.folder)) == 10


def test_people_whose_paper_cannot_be_made_are_named_and_the_others_printed(desk: Desk, tmp_path: Path) -> None:
    kind = next(kind for kind in PAPERS if kind.code == "reminder_letter")
    due = registered(desk, "Nguyễn Văn Đến", phone="")
    pay_si(desk, due, method="1")
    others = tuple(registered(desk, name, phone="") for name in NAMES[:3])
    with desk.book.reading() as tx:
        possible = [key for key in (due, *others) if can_be_made(tx, desk, kind, key)]
    keys = (due, *others)
    for one_file in (True, False):
        state = begin_batch(desk, BatchOrder(kind=kind, keys=keys, one_file=one_file, parent=tmp_path))
        if one_file and not possible:
            with pytest.raises(CounterError, match="Không làm được giấy nào"):
                ran(desk, state)
            continue
        state = ran(desk, state)
        assert state.finished
        assert len(state.skipped) == len(keys) - len(possible)
        assert all(one.reason for one in state.skipped)
        assert {one.name for one in state.skipped} <= {"Nguyễn Văn Đến", *NAMES[:3]}


def can_be_made(tx: Transaction, desk: Desk, kind: PaperKind, key: UUID) -> bool:
    try:
        kind.read(tx, desk, key)
    except CounterError:
        return False
    return True
