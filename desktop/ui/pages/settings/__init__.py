"""The office, the window and the lists of the book."""
