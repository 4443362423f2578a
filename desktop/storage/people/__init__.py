"""Repositories of people, households, claims and enrolments, and the search for them."""
