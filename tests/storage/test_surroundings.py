"""What the machine does to a book: other machines, network shares, read-only folders, full disks, power cuts."""

import json
import os
import re
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.storage.book import Book
from desktop.storage.book_file import keyfile, opening
from desktop.storage.book_file.host import Host, Process, on_network, this_host, this_process
from desktop.storage.column_types import new_key
from desktop.storage.errors import BookError
from desktop.storage.people import people
from tests.storage import children
from tests.storage.builders import WHO, person, saved
from tests.storage.engines import CHEAP, NOW, PASSPHRASE, WANTED, Template

ELSEWHERE = Host(id="f" * 32, name="MAY-QUAY-2")


def _holders(path: Path) -> list[int]:
    lock = path.with_name(f"{path.name}.lock")
    return [holder["pid"] for holder in json.loads(lock.read_text())["holders"]] if lock.exists() else []


def _code_of(path: Path, host: Host | None = None) -> tuple[str, str]:
    try:
        opening.open_book(path, PASSPHRASE, now=NOW, host=host).close()
    except BookError as error:
        return error.code, error.title
    return "open", ""


def test_another_machine_is_refused_by_name_until_it_closes(book_path: Path) -> None:
    there = opening.open_book(book_path, PASSPHRASE, now=NOW, host=ELSEWHERE)
    code, title = _code_of(book_path)
    assert code == "in_use"
    assert "MAY-QUAY-2" in title
    assert "08:15 23/11/2026" in title
    there.close()
    assert _code_of(book_path) == ("open", "")


def test_a_machine_that_is_gone_can_be_taken_over(book_path: Path) -> None:
    there = opening.open_book(book_path, PASSPHRASE, now=NOW, host=ELSEWHERE)
    here = opening.open_book(book_path, PASSPHRASE, now=NOW, take_over=True)
    assert _code_of(book_path, ELSEWHERE)[0] == "in_use"
    there.close()
    assert _holders(book_path) == [os.getpid()]
    here.close()


def test_a_second_program_on_the_same_machine_may_open_it(sqlite_book: Book, book_path: Path) -> None:
    saved(sqlite_book, person("Một"))

    def second() -> tuple[int, list[int]]:
        book = opening.open_book(book_path, PASSPHRASE, now=NOW)
        saved(book, person("Hai"))
        with book.reading() as tx:
            found = people.count(tx)
        holders = _holders(book_path)
        book.close()
        return found, holders

    found, holders = children.run(second)
    assert found == 2
    assert len(holders) == 2
    assert _holders(book_path) == [os.getpid()]


def test_two_openings_of_one_program_are_told_apart(book_path: Path) -> None:
    first, second = (opening.open_book(book_path, PASSPHRASE, now=NOW) for _ in range(2))
    first.close()
    assert _code_of(book_path, ELSEWHERE)[0] == "in_use"
    second.close()
    assert _code_of(book_path, ELSEWHERE)[0] == "open"


def test_the_lock_of_a_dead_program_is_taken_over(book_path: Path) -> None:
    def killed() -> None:
        opening.open_book(book_path, PASSPHRASE, now=NOW)
        children.die()

    assert children.run(killed) is None
    assert len(_holders(book_path)) == 1
    book = opening.open_book(book_path, PASSPHRASE, now=NOW)
    assert _holders(book_path) == [os.getpid()]
    book.close()


@pytest.mark.parametrize("content", ["", "{", "[]", "{}", '{"host": 1}'])
def test_a_torn_lock_file_locks_nobody_out(book_path: Path, content: str) -> None:
    book_path.with_name("quay.quay.lock").write_text(content)
    assert _code_of(book_path) == ("open", "")


def test_a_process_is_not_mistaken_for_a_later_one_of_its_number() -> None:
    own = this_process()
    assert own.is_alive
    assert not Process(own.pid, own.started - 60).is_alive
    child = subprocess.Popen(["/bin/true"])
    child.wait()
    assert not Process(child.pid, own.started).is_alive


MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/srv {0}/nfs nfs4 rw 0 0
//pc/share {0}/b\\303\\240n\\040l\\303\\240m cifs rw 0 0
x {0}/ssh fuse.sshfs rw 0 0
tmpfs {0}/nfs/local tmpfs rw 0 0
/dev/sdb1 {0}/usb vfat rw 0 0
garbage
"""


@pytest.fixture
def mounted(tmp_path: Path) -> Host:
    """This machine with some shares in its list of mounts."""
    mounts = tmp_path / "mounts"
    mounts.write_text(MOUNTS.format(tmp_path))
    return replace(this_host(), mounts=mounts)


@pytest.mark.parametrize(
    ("folder", "remote"),
    [
        ("nfs", True),
        ("nfs/deep", True),
        ("ssh", True),
        ("bàn làm", True),
        ("nfs/local", False),
        ("usb", False),
        ("", False),
    ],
)
def test_network_shares_are_told_by_their_innermost_mount(mounted: Host, folder: str, remote: bool) -> None:  # noqa: FBT001
    assert on_network(mounted.mounts.parent / folder, mounted) is remote


def test_a_book_on_a_network_share_is_refused(mounted: Host, template: Template) -> None:
    share = mounted.mounts.parent / "nfs"
    share.mkdir()
    path = template.copy_to(share / "quay.quay")
    code, title = _code_of(path, mounted)
    assert code == "in_use"
    assert "ổ đĩa mạng" in title
    with pytest.raises(BookError) as caught:
        opening.create_book(share / "mới.quay", WANTED, "tap", now=NOW, cost=CHEAP, host=mounted)
    assert caught.value.code == "in_use"
    assert sorted(one.name for one in share.iterdir()) == ["quay.quay", "quay.quay.keys"]


def test_the_own_machine_has_one_lasting_name() -> None:
    assert this_host() == this_host()
    assert this_host().id != ELSEWHERE.id


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that a user without rights can reach, unlike pytest's own."""
    with tempfile.TemporaryDirectory(prefix="quay-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


def test_a_read_only_folder_is_told(open_folder: Path, template: Template) -> None:
    path = template.copy_to(open_folder / "quay.quay")
    for one in open_folder.iterdir():
        one.chmod(0o444)
    open_folder.chmod(0o555)
    code, title = children.as_nobody(lambda: _code_of(path))
    assert (code, title) == ("unreadable", "Không ghi được vào thư mục chứa sổ.")

    def create() -> str:
        try:
            opening.create_book(open_folder / "mới.quay", WANTED, "tap", now=NOW, cost=CHEAP)
        except BookError as error:
            return error.code
        return "made"

    assert children.as_nobody(create) == "unreadable"
    assert sorted(one.name for one in open_folder.iterdir()) == ["quay.quay", "quay.quay.keys"]


def test_a_file_that_may_not_be_read_is_told(open_folder: Path, template: Template) -> None:
    path = template.copy_to(open_folder / "quay.quay")
    open_folder.chmod(0o777)
    path.chmod(0o000)
    keyfile.key_file_of(path).chmod(0o444)
    assert children.as_nobody(lambda: _code_of(path))[0] == "unreadable"
    keyfile.key_file_of(path).chmod(0o000)
    assert children.as_nobody(lambda: _code_of(path))[0] == "unreadable"


def test_a_read_only_file_is_told_when_it_is_written(open_folder: Path, template: Template) -> None:
    path = template.copy_to(open_folder / "quay.quay")
    open_folder.chmod(0o777)
    keyfile.key_file_of(path).chmod(0o444)
    path.chmod(0o444)

    def write() -> str:
        try:
            book = opening.open_book(path, PASSPHRASE, now=NOW)
            saved(book, person())
        except BookError as error:
            return error.code
        return "written"

    assert children.as_nobody(write) == "unreadable"


def test_a_full_disk_loses_nothing_and_half_saves_nothing(book_path: Path) -> None:
    def fill() -> tuple[str, int]:
        book = opening.open_book(book_path, PASSPHRASE, now=NOW)
        written = 0
        try:
            while written < 100_000:
                with book.writing() as tx:
                    people.insert_many(tx, ((person(f"Người {place}"), "") for place in range(100)), **WHO)
                written += 100
        except BookError as error:
            return f"{error.code}: {error.title}", written
        return "no limit", written

    told, written = children.with_full_disk(book_path.stat().st_size + 400_000, fill)
    assert told.startswith("unreadable: ")
    assert written >= 100
    book = opening.open_book(book_path, PASSPHRASE, now=NOW)
    with book.reading() as tx:
        assert people.count(tx) == written
    saved(book, person())
    book.close()


def test_creating_on_a_full_disk_leaves_nothing(tmp_path: Path) -> None:
    def create() -> str:
        try:
            opening.create_book(tmp_path / "quay.quay", WANTED, "tap", now=NOW, cost=CHEAP)
        except BookError as error:
            return error.code
        return "made"

    for free in (0, 100, 5_000, 60_000):
        assert children.with_full_disk(free, create) == "unreadable"
        assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount a small disk")
def test_a_really_full_disk_is_called_full(tmp_path: Path, template: Template) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "none", str(disk)], capture_output=True, check=False
    )
    if made.returncode != 0:
        pytest.skip("this machine mounts nothing")
    try:
        book = opening.open_book(template.copy_to(disk / "quay.quay"), PASSPHRASE, now=NOW)
        with pytest.raises(BookError, match="Ổ đĩa đã đầy"):
            _fill_up(book)
        with book.reading() as tx:
            assert people.count(tx) % 200 == 0
        book.close()
        with pytest.raises(BookError, match="Ổ đĩa đã đầy"):
            keyfile.write_key_file(disk / "x.quay.keys", _large_keys())
        assert not [one for one in disk.iterdir() if one.name.endswith(".new")]
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def _fill_up(book: Book) -> None:
    for _ in range(100):
        with book.writing() as tx:
            people.insert_many(tx, ((person(f"Người {place}"), "") for place in range(200)), **WHO)


def _large_keys() -> keyfile.KeyFile:
    empty = keyfile.new_key_file(new_key())
    return keyfile.with_passphrase(empty, bytes(32), "x", label="y" * 3_000_000, cost=CHEAP)


@pytest.mark.parametrize("moment", ["begun", "written"])
def test_a_power_cut_before_the_commit_saves_nothing_and_harms_nothing(book_path: Path, moment: str) -> None:
    def cut() -> None:
        book = opening.open_book(book_path, PASSPHRASE, now=NOW)
        saved(book, person("Đã lưu"))
        with book.writing() as tx:
            if moment == "written":
                people.insert_many(tx, ((person(f"Người {place}"), "") for place in range(5_000)), **WHO)
            children.die()

    assert children.run(cut) is None
    book = opening.open_book(book_path, PASSPHRASE, now=NOW)
    with book.reading() as tx:
        assert [found.person.full_name for found in people.page(tx).people] == ["Đã lưu"]
    book.close()


def test_a_power_cut_right_after_the_commit_keeps_it(book_path: Path) -> None:
    def cut() -> None:
        book = opening.open_book(book_path, PASSPHRASE, now=NOW)
        saved(book, person("Đã lưu"))
        children.die()

    children.run(cut)
    book = opening.open_book(book_path, PASSPHRASE, now=NOW)
    with book.reading() as tx:
        assert people.count(tx) == 1
    book.close()


def test_messages_to_the_clerk_hold_no_code_or_english(book_path: Path) -> None:
    with pytest.raises(BookError) as caught:
        opening.open_book(book_path, "sai", now=NOW)
    assert not re.search(r"\b(error|file|database|errno|sqlite)\b", str(caught.value), re.IGNORECASE)
