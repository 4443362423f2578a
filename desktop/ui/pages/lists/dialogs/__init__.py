"""Dialogs of the lists: a new list, sending, files, a line of a draft, the right row, new numbers."""
