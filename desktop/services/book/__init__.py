"""What is done with a book as a whole: make, open, set up, check."""
