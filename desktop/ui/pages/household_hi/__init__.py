"""Enrolment of a household into HI (BHYT hộ gia đình): the members' table at the left, the amount at the right."""
