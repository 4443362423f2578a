"""Reads the shipped figures of the law into domain values and refuses what is malformed."""
