"""The counter itself: the work of the day and what was left half done."""
