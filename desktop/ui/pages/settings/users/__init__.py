"""The people at the counter: their list and its dialogs."""
