"""Repositories of the counter itself: settings, users, clinics, drafts, journal, work list."""
