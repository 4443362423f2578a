"""Small tools of the project: set-up, locks, checks."""
