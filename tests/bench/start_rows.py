"""Start, key derivation, memory: whole processes of the program against a bare window."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import argon2.low_level

from desktop.storage.book_file import keyfile, opening
from desktop.storage.column_types import new_key
from desktop.storage.counter.users import User
from tests.bench.books import NOW, PASSPHRASE, Books
from tests.bench.processes import Taken, bare_window, medians, must_run, program
from tests.bench.row import Row, in_pairs
from tests.bench.scale import Scale


def painted(scale: Scale) -> Row:
    """The window is painted and takes keys: no book, the data folder of an earlier start."""
    with tempfile.TemporaryDirectory() as folder:
        ours, bare, _ = _processes(
            lambda: must_run(program("--exit-when-ready", "--data-folder", folder)), scale.starts
        )
    return Row(
        name="start: window painted, takes keys [s]",
        ours=ours.seconds,
        baseline=bare.seconds,
        aim="<= 2.5 x a bare window",
        limit=2.5,
        note=f"whole processes without a display; {_cpu(ours, bare)}",
    )


def first_search(scale: Scale, books: Books) -> Row:
    """The first search of a book is answered. The book's key is cheap to derive: derivation has its own row."""
    book = books.path(scale.first_search_people)
    with tempfile.TemporaryDirectory() as folder:
        ours, bare, output = _processes(lambda: _search(book, folder), scale.starts)
    return Row(
        name=f"start: first search of {scale.first_search_people:,} people answered [s]",
        ours=ours.seconds,
        baseline=bare.seconds,
        aim="<= 6 x a bare window",
        limit=6,
        note=f"{_cpu(ours, bare)}; the last run's milestones in ms: {_milestones(output)}",
        held_back="importing SQLAlchemy (about 0.17 s of processor time), the modules and dataclasses of services and"
        " home page (about 0.1 s), the figures and places (about 0.08 s)",
    )


def key_derivation(scale: Scale) -> Row:
    """A passphrase made into the key of a book at the cost that real books have; it informs only."""
    with tempfile.TemporaryDirectory() as folder:
        path, cost = Path(folder) / "so.quay", keyfile.PRODUCTION
        user = User(id=new_key(), name="Người thu", collector_code="")
        opening.create_book(path, opening.NewBook("Sổ", user), PASSPHRASE, now=NOW).book.close()
        ours, bare = in_pairs(
            lambda: opening.raw_key_of(path, PASSPHRASE),
            lambda: argon2.low_level.hash_secret_raw(
                PASSPHRASE.encode(),
                b"0" * 16,
                time_cost=cost.passes,
                memory_cost=cost.memory_kib,
                parallelism=cost.lanes,
                hash_len=32,
                type=argon2.low_level.Type.ID,
            ),
            max(1, scale.starts // 2),
        )
    return Row(
        name="start: key derivation, left out above [s]",
        ours=ours,
        baseline=bare,
        aim="none (Argon2id alone)",
        limit=None,
    )


def memory(scale: Scale, books: Books) -> Row:
    """Peak resident memory of the program with a large book open, after a search."""
    book = books.path(scale.people)
    with tempfile.TemporaryDirectory() as folder:
        ours, bare, _ = _processes(lambda: _search(book, folder), min(3, scale.starts))
    return Row(
        name=f"memory with {scale.people:,} people [MiB]",
        ours=ours.mebibytes,
        baseline=bare.mebibytes,
        aim="<= 4 x a bare window",
        limit=4,
        note="peak resident memory after the first search",
    )


def _search(book: Path, folder: str) -> Taken:
    command = program("--exit-when-ready", "--data-folder", folder, "--book", str(book))
    taken = must_run(command, QUAY_AN_SINH_PASSPHRASE=PASSPHRASE)
    if "first_search" not in taken.output:
        raise RuntimeError(f"the program never answered a search: {taken.output[-800:]}")
    return taken


def _processes(ours: Callable[[], Taken], rounds: int) -> tuple[Taken, Taken, str]:
    """Both in turn, one warm-up of each; medians, and the last output of ours."""
    ours()
    bare_window()
    taken = list(_pairs(ours, rounds))
    return medians([mine for mine, _ in taken]), medians([bare for _, bare in taken]), taken[-1][0].output


def _pairs(ours: Callable[[], Taken], rounds: int) -> Iterator[tuple[Taken, Taken]]:
    for _ in range(rounds):
        yield ours(), bare_window()


def _cpu(ours: Taken, bare: Taken) -> str:
    return f"CPU {ours.cpu:.2f} s against {bare.cpu:.2f} s = {ours.cpu / bare.cpu:.2f} x"


def _milestones(output: str) -> str:
    reached = json.loads(output.strip().splitlines()[-1])
    return ", ".join(f"{name} {at}" for name, at in reached.items())
