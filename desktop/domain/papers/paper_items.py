"""What the form of each paper must say: items that are filled in, columns, sentences; the loader refuses less.

To renumber a declaration: a new file with the same keys under new marks, in other blocks if need be; an item that a
decree drops is named in the file's ``dropped``. An item that is new to the law needs a key here and its filler.
"""

from __future__ import annotations

from collections.abc import Mapping

from desktop.domain.papers.forms import Form

_PERSON = "full_name sex birth id_number ethnicity nationality phone email clinic street commune province papers"
_PROOF = "state motto vietnam proof proof_issuer proof_until first"

DECLARATIONS: Mapping[str, str] = {
    "tk1_ts": f"{_PERSON} si_number result occasion income method occupation group asked_for"
    " account_name account_number bank",
    "mau_so_2": f"{_PERSON} electronic paper changes",
}
"""The items of forms that a person signs, wherever the form puts them."""

OWN_PAPERS: Mapping[str, Mapping[str, str]] = {
    "registration_slip": {
        "person": "full_name number phone address",
        "voluntary_si": "income method period group gross state_support extra_support",
        "household_hi": "people months",
        "members": "number name id_number place months validity amount",
        "money": "amount deadline in_words",
        "bring": "card cards si_number hi_card proof money",
        "call": "collector phone",
    },
    "day_book": {
        "kinds": "kind cash_receipts cash transfer_receipts transfer total",
        "voids": "number replaced_by reason amount",
        "refunds": "number receipt name means amount",
        "waiting": "name purpose since amount",
        "small_change": "number payer due tendered odd",
        "movements": "time kind note approved_by amount",
        "counted": "denomination pieces amount",
        "cash": "opening taken returned refunded banked moved remitted other expected counted difference reason"
        " handed_over left closed_by",
        "receipts": "number payer kind means amount",
        "users": "name cash transfer expected counted state",
    },
    "remittance_slip": {
        "facts": "agency account days receipts deadline",
        "insurances": "kind receipts cash transfer amount",
        "sources": "source voluntary_si household_hi amount",
        "sums": "amount in_words",
    },
    "refund_slip": {
        "person": "full_name birth personal_id si_number address",
        "cover": "insurance receipt paid_on paid period cause stops kept",
        "sums": "months_left support_left formula reference computed amount override_reason in_words",
        "payout": "payout account_name account_number bank",
    },
    "receipt_book_handover": {
        "parties": "giver taker handed",
        "book": "label symbol numbers used spoiled following left note",
    },
    "coverage": {"calendar": "year insurance"},
    "monthly_report": {
        "sums": "hi missing target si",
        "hamlets": "name residents bar hi_count hi_percent hi_target missing households si_count eligible"
        " si_percent si_target",
        "month": "insurance receipts people amount state ended renewed in_time lost",
        "parts": "name people hi_count si_count",
        "trend": "month hi_count hi_of hi_percent si_count si_of si_percent",
    },
    "reminder_letter": {},
    "rule_change_letter": {},
    "proof_letter": {},
    "call_list": {},
    "labels": {},
    "visit_sheet": {},
    "consultation": {
        "incomes": "income monthly year pension_15 pension_end total payback remark",
        "methods": "method amount state_support each_month saved remark",
        "notes": "choice back_on",
    },
}
"""The blocks of the counter's own papers and the items in each."""

PAPER_COLUMNS: Mapping[str, str] = {
    "reminder_letter": "what due last amount reason",
    "rule_change_letter": "what due last amount reason",
    "proof_letter": "what due last amount reason",
    "call_list": "number phone name place what due amount outcome promised",
    "visit_sheet": "place name phone home why outcome met_on promised_on met papers_left note",
}

PAPER_TEXTS: Mapping[str, str] = {
    "tk1_ts": f"{_PROOF} clinic_not_asked not_declared again change refund from_month income years_ahead missing_time",
    "mau_so_2": _PROOF,
    "registration_slip": "voluntary_si household_hi amount period months at_once total by_transfer unsure",
    "day_book": "total none no_receipts numbers no_gap gaps voluntary_si household_hi cash transfer amount"
    " seal seal_before first_day seal_note opened opened_uncounted is_open not_closed not_sealed sealed_apart"
    " session_before first_session session_note everybody spoiled voided void_of_day float deposit handover correction",
    "remittance_slip": "voluntary_si household_hi total participants gross one_day days amount numbers number"
    " deducted paid_from paid_from_with no_receipts note unsure",
    "refund_slip": "slip money months_left voluntary_si household_hi none same unsure",
    "receipt_book_handover": "office range count by_hand",
    "coverage": "voluntary_si household_hi facts legend paid part before next cut gap as_of",
    "reminder_letter": "to greeting opening total in_words voluntary_si household_hi at_once si_late si_past hi_late"
    " hi_past how at_counter by_transfer without_account call proof changed unsure",
    "proof_letter": "to greeting opening paper number also total in_words how at_counter by_transfer without_account"
    " call not_known in_time changed unsure",
    "rule_change_letter": "to greeting opening trial ended total in_words how at_counter by_transfer"
    " without_account call changed trial_title unsure not_known",
    "monthly_report": "to month of people_at more reached no_target outreach total sources voluntary_si household_hi"
    " not_in_total none empty",
    "call_list": "outcome counted no_phone none",
    "labels": "to",
    "visit_sheet": "outcome day venue goers counted new_people new_person none sheet_note sheet_code sex number birth"
    " full_name hamlet male female",
    "consultation": "unsure budget income way missing loss gifts assumptions passer_by phone nothing",
}
"""The sentences of each paper by their keys."""

REQUIRED_PAPERS = (*DECLARATIONS, *OWN_PAPERS)


def needed_items(code: str) -> frozenset[str]:
    """What a paper's form must have: ``full_name`` of a declaration, ``money.amount`` of an own paper, its columns."""
    own = OWN_PAPERS.get(code, {})
    items = {f"{block}.{key}" for block, keys in own.items() for key in keys.split()}
    return frozenset(items.union(DECLARATIONS.get(code, "").split(), PAPER_COLUMNS.get(code, "").split()))


def needed_texts(code: str) -> frozenset[str]:
    """The sentences that a paper's form must have."""
    return frozenset(PAPER_TEXTS[code].split())


def items_of(form: Form) -> frozenset[str]:
    """What a paper's form has, named in the same way."""
    plain = form.code in DECLARATIONS
    items = {item.key if plain else f"{block.key}.{item.key}" for block in form.blocks for item in block.fields}
    return frozenset(items | {column.key for column in form.columns})
