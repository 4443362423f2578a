"""Enrolment into household HI (BHYT hộ gia đình): facts of the book, draft of the page, offer."""
