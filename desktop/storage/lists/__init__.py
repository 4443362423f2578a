"""Repositories of the lists to the SI agency: batches, their lines, what waits for one, replies, sheet columns."""
