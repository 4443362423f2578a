"""People and households: scan, find, register, tell apart, look up."""
