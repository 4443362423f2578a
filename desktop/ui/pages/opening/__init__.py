"""Opening a book: choose, unlock, make, recover."""
