"""Every other screen of the counter: search, damaged card, problems, lists, help, both themes, English, narrow."""

from __future__ import annotations

from desktop.tour.advising import BUDGET
from desktop.tour.cards import HOUSEHOLD, NEAR_POOR
from desktop.tour.day import Day
from desktop.tour.payments import settings_section
from desktop.ui.i18n import Language
from desktop.ui.look import LookWanted
from desktop.ui.pages.papers.papers_page import PapersPage
from desktop.ui.pages.rule_change.rule_change_page import RuleChangePage
from desktop.ui.shell.page import Page
from desktop.ui.theme.theme import Scheme

_NARROW = (900, 696)
_USUAL = (1366, 696)


def see_search(day: Day) -> None:
    """Search as you type, without marks; then nobody found."""
    with day.story("search as you type") as entry:
        day.home()
        day.clerk.type("nguyen v")
        day.at_rest()
        day.picture("tim-khi-go")
        day.clerk.press("Esc", "Ctrl+A")
        day.clerk.type("khong co ai")
        day.at_rest()
        day.picture("tim-khong-thay")
        day.clerk.press("Esc", "Esc")
        entry["entered"] = {"searches": ["nguyen v", "khong co ai"]}
    day.home()


def see_damaged_card(day: Day) -> None:
    """A card whose text came damaged: the raw text is there to be mended."""
    damaged = NEAR_POOR.qr.replace(NEAR_POOR.personal_id, NEAR_POOR.personal_id[:-1])
    with day.story("a damaged scan") as entry:
        entry["entered"] = {"scan": damaged}
        day.clerk.scan(damaged)
        day.at_rest()
        day.clerk.wait_for(lambda: day.dialog is not None, "the damaged text")
        day.picture("the-doc-sai")
        day.clerk.press("Esc")
    day.home()


def see_problems(day: Day) -> None:
    """Bad input on the voluntary SI page: every problem beside its field, all at once."""
    with day.story("problems beside their fields") as entry:
        entry["entered"] = {"card": NEAR_POOR.qr, "income": "100", "start": "01/2020"}
        day.scan(NEAR_POOR.qr, "person")
        day.picture("nguoi-vua-dong")
        day.go("F6", "voluntary_si")
        day.clerk.press("Ctrl+A")
        day.clerk.type("100")
        day.clerk.press("Enter", "Enter", "Ctrl+A")
        day.clerk.type("01/2020")
        day.clerk.press("F9")
        day.clerk.settle()
        day.picture("bhxh-con-o-can-sua")
        day.clerk.press("Esc")
    day.home()


def see_people(day: Day) -> None:
    """The household of the tour, a person's form, the receipts."""
    with day.story("household, person form, receipts") as entry:
        entry["entered"] = {"card": HOUSEHOLD[0].qr}
        day.scan(HOUSEHOLD[0].qr, "person")
        day.go("Ctrl+H", "household")
        day.picture("ho-gia-dinh")
        day.clerk.press("Esc")
        day.wait_for_page("person")
        day.go("Ctrl+U", "person_form")
        day.picture("sua-nguoi")
        day.clerk.press("Esc")
        day.wait_for_page("person")
        day.go("F3", "journal")
        day.picture("giay-to-cua-mot-nguoi")
        day.clerk.press("Esc")
        day.wait_for_page("person")
        _life_and_coverage(day, "")
    day.home()


def _life_and_coverage(day: Day, suffix: str) -> None:
    for key, name, title in (("Ctrl+B", "life", "bien-dong"), ("Ctrl+M", "coverage", "lich-tham-gia")):
        day.go(key, name)
        day.picture(f"{title}{suffix}")
        day.clerk.press("Esc")
        day.wait_for_page("person")


def see_pages(day: Day) -> None:
    """The pages of the rail, the help, the commands, the lock."""
    with day.story("pages, help, commands, lock"):
        for key, name, title in (
            ("Ctrl+8", "receipts", "danh-sach-bien-lai"),
            ("", "parameters", "muc-dong"),
            ("Ctrl+7", "settings", "cai-dat"),
        ):
            day.show(key, name)
            day.picture(title)
        for name, title in (("users", "nguoi-dung"), ("backups", "sao-luu"), ("remittance", "nop-tien")):
            settings_section(day, name)
            day.picture(f"cai-dat-{title}")
        day.home()
        for key, title in (("F1", "tro-giup"), ("Ctrl+K", "tim-lenh")):
            day.clerk.press(key)
            day.picture(title)
            day.clerk.press("Esc")
        day.clerk.press("F12")
        day.picture("khoa-quay")


def unlock(day: Day, passphrase: str) -> None:
    """Come back from the lock."""
    day.clerk.type(passphrase)
    day.clerk.press("Enter")
    day.clerk.wait_for(lambda: day.dialog is None, "unlocked")
    day.at_rest()


def see_looks(day: Day) -> None:
    """The main pages in the dark theme, in English, and on a narrow window."""
    with day.story("dark, English, narrow"):
        _look(day, LookWanted(Language.VIETNAMESE, Scheme.DARK), "nen-toi")
        _look(day, LookWanted(Language.ENGLISH, Scheme.LIGHT), "english")
        day.change_look(LookWanted(Language.VIETNAMESE, Scheme.LIGHT))
        day.program.window.resize(*_NARROW)
        _round(day, "hep")
        day.program.window.resize(*_USUAL)


def _look(day: Day, wanted: LookWanted, suffix: str) -> None:
    day.change_look(wanted)
    _round(day, suffix)


def _round(day: Day, suffix: str) -> None:
    day.home()
    day.picture(f"quay-{suffix}")
    day.scan(HOUSEHOLD[0].qr, "person")
    day.picture(f"nguoi-{suffix}")
    day.go("F6", "voluntary_si")
    day.picture(f"bhxh-{suffix}")
    day.clerk.press("Esc")
    day.wait_for_page("person")
    day.go("F7", "household_hi")
    day.picture(f"bhyt-{suffix}")
    day.go("Alt+6", "household_what_if")
    day.picture(f"thu-cach-dong-bhyt-{suffix}")
    day.clerk.press("Esc")
    day.wait_for_page("household_hi")
    day.clerk.press("Esc")
    day.wait_for_page("person")
    _life_and_coverage(day, f"-{suffix}")
    day.go("F8", "advice")
    day.clerk.press("Ctrl+A")
    day.clerk.type(BUDGET)
    day.at_rest()
    day.picture(f"tu-van-{suffix}")
    for key, name, title in (
        ("Ctrl+9", "papers", "giay-to"),
        ("Ctrl+4", "lists", "danh-sach"),
        ("", "imports", "nhap-du-lieu"),
        ("Ctrl+2", "renewals", "gia-han"),
        ("Ctrl+6", "day", "chot-ngay"),
        ("Alt+5", "remittances", "nop-tien"),
        ("", "transfers", "cho-tien-ve"),
        ("Ctrl+5", "board", "bao-phu"),
        ("", "potential", "tiem-nang"),
        ("", "rule_change", "muc-dong-doi"),
        ("", "proofs", "giay-to-het-han"),
        ("", "outreach", "van-dong"),
        ("Enter", "outreach_round", "dot-van-dong"),
    ):
        _wait_for_content(day, day.show(key, name))
        day.picture(f"{title}-{suffix}")
    day.home()


def _wait_for_content(day: Day, page: Page) -> None:
    """What a page shows later than it is in front."""
    if isinstance(page, PapersPage):
        day.clerk.wait_for(lambda: bool(page.preview.shown), "the paper in view")
    elif isinstance(page, RuleChangePage):
        day.clerk.wait_for(lambda: page.view is not None, "before and after")
    day.at_rest()
