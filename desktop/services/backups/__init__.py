"""Copies of the book: made, verified, thinned, brought back."""
