"""How much is measured: everything, or the same rows small enough for every commit."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """Sizes and rounds; ``tour`` False leaves the tour's rows unmeasured."""

    starts: int
    first_search_people: int
    people: int
    typed_people: int
    search_rounds: int
    payments: int
    schedules: int
    schedule_rounds: int
    batch: int
    batch_rounds: int
    quotes: int
    quote_rounds: int
    imported: int
    import_rounds: int
    board_people: int
    board_rounds: int
    tour: bool = True


SCALES = {
    "full": Scale(
        starts=15,
        first_search_people=10_000,
        people=1_000_000,
        typed_people=8,
        search_rounds=7,
        payments=40,
        schedules=1_000,
        schedule_rounds=5,
        batch=5_000,
        batch_rounds=3,
        quotes=5_000,
        quote_rounds=9,
        imported=100_000,
        import_rounds=3,
        board_people=10_000,
        board_rounds=5,
    ),
    "small": Scale(
        starts=5,
        first_search_people=1_000,
        people=20_000,
        typed_people=4,
        search_rounds=5,
        payments=15,
        schedules=50,
        schedule_rounds=5,
        batch=1_000,
        batch_rounds=2,
        quotes=2_000,
        quote_rounds=5,
        imported=3_000,
        import_rounds=2,
        board_people=2_000,
        board_rounds=3,
    ),
}
