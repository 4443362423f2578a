"""Advice at the counter (tư vấn): facts of the book, what was entered, what it would cost and give, what was kept."""
