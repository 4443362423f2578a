"""Gom vào một lần nộp: what was gathered, to be paid by one payer."""
