"""Every figure that the rules ask for by name; the loader refuses a folder that lacks one."""

from __future__ import annotations

from desktop.domain import pension, retirement
from desktop.domain.household_hi import figures as household_hi
from desktop.domain.voluntary_si import figures as voluntary_si

REQUIRED_FIGURES = tuple(
    dict.fromkeys((*voluntary_si.REQUIRED, *household_hi.REQUIRED, *retirement.REQUIRED, *pension.REQUIRED))
)
