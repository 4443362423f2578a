"""A practice book goes the whole way: gathered, sent, answered by a made-up agency, settled, closed."""

from pathlib import Path

import pytest

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.parameters import ParameterSet
from desktop.services.book.check_book import check_book
from desktop.services.lists.batches import BatchState, Handling, Outcome, open_batch
from desktop.services.lists.drafts import MakeBatch, make_batch
from desktop.services.lists.files import batch_gateway_sheet, batch_pdf, batch_sheet
from desktop.services.lists.replies.importing import import_reply, preview_reply
from desktop.services.lists.replies.reply_sheet import read_reply_sheet
from desktop.services.lists.settling import CloseBatch, SettleLine, close_batch, settle_line
from desktop.services.lists.waiting import waiting_lines
from desktop.services.practice.practice_book import MakePractice, make_practice
from desktop.services.practice.practice_replies import practice_reply
from tests.services.lists.stories import command, send
from tests.storage.engines import CHEAP, NOW


@pytest.mark.parametrize("form_code", ["d05_ts", "mau_so_4"])
def test_a_practice_list_goes_the_whole_way(
    tmp_path: Path, parameters: ParameterSet, places: AdministrativeUnits, form_code: str
) -> None:
    asked = MakePractice(path=tmp_path / "tap.quay", people=200, seed=7, passphrase="bốn chữ dễ nhớ", cost=CHEAP)
    desk = make_practice(asked, parameters, places, lambda: NOW).desk
    assert {form.form_code for form in waiting_lines(desk).forms} >= {"d05_ts", "mau_so_4"}
    made = make_batch(desk, MakeBatch(form_code=form_code))
    assert not [one for one in open_batch(desk, made.batch_id).problems if one.blocking]
    row = send(desk, made)
    for make in (batch_pdf, batch_sheet, batch_gateway_sheet):
        assert make(desk, row.batch_id).content
    reply = practice_reply(desk, row.batch_id)
    path = tmp_path / reply.file_name
    path.write_bytes(reply.content)
    asked_reply = command(desk, row, read_reply_sheet(path))
    preview = preview_reply(desk, asked_reply)
    assert preview.problems == ()
    assert len(preview.missing) == 1
    assert [one.name for one in preview.rows if one.position is None] == ["Người Không Có Trong Đợt"]
    assert preview.changes
    assert not [one for one in preview.changes if one.refused]
    stored = import_reply(desk, command(desk, row, asked_reply.sheet, changes=preview.changes))
    rejected = -(-(row.lines - 2) // 8)
    assert dict(stored.outcomes) == {
        Outcome.ACCEPTED: row.lines - rejected - 1,
        Outcome.REJECTED: rejected,
        Outcome.MISSING: 1,
    }
    version = stored.batch.version
    for line in open_batch(desk, row.batch_id).lines:
        if not line.settled:
            settling = SettleLine(batch_id=row.batch_id, version=version, line_id=line.line_id, handling=Handling.LEFT)
            version = settle_line(desk, settling).version
    closed = close_batch(desk, CloseBatch(batch_id=row.batch_id, version=version))
    assert closed.state is BatchState.CLOSED
    assert check_book(desk).problems == ()
    desk.book.close()
