"""The settings of copies of the book, and their restore."""
