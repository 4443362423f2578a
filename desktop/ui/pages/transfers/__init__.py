"""Chờ tiền về: payments that wait for their transfer, and the bank statements in which it appears."""
