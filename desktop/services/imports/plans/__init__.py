"""What an import will do: every row compared with the book, every household planned whole."""
