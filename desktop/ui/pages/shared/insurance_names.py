"""The two insurances as the window names them."""

from __future__ import annotations

from desktop.domain.people import Insurance
from desktop.ui.i18n import mark

INSURANCES = {Insurance.VOLUNTARY_SI: mark("BHXH tự nguyện"), Insurance.HOUSEHOLD_HI: mark("BHYT hộ gia đình")}
SHORT_INSURANCES = {Insurance.VOLUNTARY_SI: mark("BHXH"), Insurance.HOUSEHOLD_HI: mark("BHYT")}
"""Where a row has no room for more."""
