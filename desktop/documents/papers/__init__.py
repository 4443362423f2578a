"""Papers drawn by their form: declarations, slips, day book, letters, lists of the counter."""
