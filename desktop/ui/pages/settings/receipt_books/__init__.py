"""Receipt books: their list and its dialogs."""
