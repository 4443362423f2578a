"""Proof watch: the list of papers that end, what their end costs, and what leaves from it."""
