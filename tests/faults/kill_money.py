"""Kill the program without warning in every act that moves money or people, and look what is then there.

The book is the one before the act or the one after it, counted table by table and account by account; doing it again
(under the same command id) ends as if nothing had happened; the sums hold as plain SQL counts them.
"""

import shutil
from pathlib import Path

from desktop.parameters import load_parameters
from desktop.parameters.places import load_places
from desktop.services.desk import Desk
from desktop.storage.book_file import opening
from tests.faults.kill_acts import Act, kill_act
from tests.faults.kill_payments import Outcome
from tests.services.acts_of_all_kinds import ACTS, Prepare, shape
from tests.services.year import recount
from tests.storage.engines import CLERK, NOW, PASSPHRASE

WHOLE = "whole.quay"
CHECKED_EVERY = 4
"""The sums and rows are counted at every try; the whole check costs more than all the rest."""


class MoneyAct(Act):
    """One of all acts; what it leaves is learnt by doing it once on a copy."""

    def __init__(self, ready: Prepare) -> None:
        self.ready = ready

    def prepare(self, desk: Desk) -> None:
        assert desk.book.path is not None
        self.act = self.ready(desk, self.folder)
        self.before = shape(desk)
        copied = self.folder / WHOLE
        desk.book.engine.dispose()
        for suffix in ("", ".keys"):
            shutil.copyfile(f"{desk.book.path}{suffix}", f"{copied}{suffix}")
        book = opening.open_book(copied, PASSPHRASE, now=NOW)
        whole = Desk(book=book, parameters=load_parameters(), places=load_places(), user=CLERK, now=lambda: NOW)
        self.act(whole)
        self.after = shape(whole)
        book.close()
        assert self.after != self.before
        for left in self.folder.glob(f"{WHOLE}*"):
            left.unlink()

    def do(self, desk: Desk) -> None:
        self.act(desk)

    def done(self, desk: Desk) -> float:
        found = shape(desk)
        with desk.book.reading() as tx:
            recount.recount(tx)
        if found == self.after:
            return 1.0
        half = {key: (value, self.before[key]) for key, value in found.items() if value != self.before[key]}
        assert not half, half
        return 0.0


def kill_money(folder: Path, kills: int, names: tuple[str, ...] = tuple(ACTS)) -> dict[str, Outcome]:
    """Try so many kills of each act, spread over its steps; the outcome of each."""
    told = {}
    for number, name in enumerate(names):
        own = folder / str(number)
        own.mkdir()
        told[name] = Outcome()
        kill_act(name, MoneyAct(ACTS[name]), own, kills, told[name], checked_every=CHECKED_EVERY)
        shutil.rmtree(own)
    return told
