"""A batch given up: what never came out is not counted, whatever another window or a kill does meanwhile."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import IO, Any
from uuid import UUID

import pytest

from desktop.domain.errors import CounterError
from desktop.services.desk import Desk
from desktop.services.papers.batches import batch, folder
from desktop.services.papers.batches.batch import (
    BatchState,
    forget_batch,
    list_batches,
)
from desktop.services.payment.receipt_papers import print_receipt
from desktop.storage.book_file import opening
from tests.services.papers.batch_story import begun, pdfs, prints, ran, stopped_at
from tests.storage.children import Child, die
from tests.storage.engines import NOW, PASSPHRASE


def test_a_job_that_is_given_up_takes_back_what_never_came_out(
    desk: Desk, receipts: tuple[UUID, ...], tmp_path: Path
) -> None:
    print_receipt(desk, receipts[0])
    state = stopped_at(desk, begun(desk, tmp_path, receipts, one_file=True), 6)
    assert forget_batch(desk, state) >= 6
    assert prints(desk) == [1, *[0] * 9]
    assert not state.folder.exists()
    assert list_batches(desk) == ()


def test_giving_up_keeps_the_files_that_are_whole_and_their_count(
    desk: Desk, receipts: tuple[UUID, ...], tmp_path: Path
) -> None:
    state = stopped_at(desk, begun(desk, tmp_path, receipts, one_file=False), 4)
    assert len(pdfs(state.folder)) == 4
    forget_batch(desk, state)
    assert len(pdfs(state.folder)) == 4
    assert sorted(path.name for path in state.folder.iterdir()) == pdfs(state.folder)
    assert prints(desk) == [1, 1, 1, 1, 0, 0, 0, 0, 0, 0]


def tried(desk: Desk, state: BatchState) -> str:
    """What another window is told that runs the job; empty when it may."""
    try:
        ran(desk, state)
    except CounterError as error:
        return error.title
    return ""


@pytest.mark.parametrize("one_file", [True, False])
def test_another_window_prints_nothing_of_a_job_that_is_being_given_up(
    desk: Desk, receipts: tuple[UUID, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, one_file: bool
) -> None:
    """It comes while counts are taken back, and again in the moment after the lock."""
    state = stopped_at(desk, begun(desk, tmp_path, receipts, one_file=one_file), 4)
    whole, told, lock, take_back = pdfs(state.folder), list[str](), folder.alone, batch.take_back_counted

    def take_back_then_the_other(*arguments: Any) -> int:
        count = take_back(*arguments)
        monkeypatch.setattr(batch, "alone", lock)
        told.append(tried(desk, state))
        return count

    @contextmanager
    def the_other_after(of: Path) -> Iterator[None]:
        with lock(of):
            yield
        told.append(tried(desk, state))

    monkeypatch.setattr(batch, "take_back_counted", take_back_then_the_other)
    monkeypatch.setattr(batch, "alone", the_other_after)
    forget_batch(desk, state)
    assert told == ["Việc in này đang chạy ở cửa sổ khác.", f"Không thấy thư mục {state.folder}."]
    assert prints(desk) == ([0] * 10 if one_file else [1] * 4 + [0] * 6)
    assert (sorted(path.name for path in state.folder.iterdir()) if whole else []) == whole


def test_a_window_that_waited_at_the_lock_prints_nothing_of_a_job_given_up_meanwhile(
    desk: Desk, receipts: tuple[UUID, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = stopped_at(desk, begun(desk, tmp_path, receipts, one_file=False), 4)
    whole, held = pdfs(state.folder), folder._held

    def given_up_just_before(file: IO[bytes]) -> bool:
        monkeypatch.setattr(folder, "_held", held)
        forget_batch(desk, state)
        return held(file)

    monkeypatch.setattr(folder, "_held", given_up_just_before)
    assert tried(desk, state) == f"Không thấy thư mục {state.folder}."
    assert prints(desk) == [1] * 4 + [0] * 6
    assert sorted(path.name for path in state.folder.iterdir()) == whole


@pytest.mark.parametrize("one_file", [True, False])
def test_killed_while_counts_are_taken_back_a_resumed_job_counts_anew(
    book_path: Path,
    desk: Desk,
    receipts: tuple[UUID, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    one_file: bool,
) -> None:
    state, take_back = stopped_at(desk, begun(desk, tmp_path, receipts, one_file=one_file), 6), batch.take_back_counted

    def first_slice_only(*arguments: Any) -> int:
        take_back(*arguments)
        die()
        return 0

    def killed() -> None:
        monkeypatch.setattr(batch, "SLICE", 2)
        monkeypatch.setattr(batch, "take_back_counted", first_slice_only)
        forget_batch(replace(desk, book=opening.open_book(book_path, PASSPHRASE, now=NOW)), state)

    before = sum(prints(desk))
    assert Child(killed).join() is None
    assert sum(prints(desk)) == before - 2
    state = ran(desk, list_batches(desk)[0])
    assert state.finished
    assert prints(desk) == [1] * 10
    assert len(pdfs(state.folder)) == (1 if one_file else 10)
