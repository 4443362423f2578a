"""Texts: Vietnamese cleaning, folding and order, amounts in words, phrases and messages."""
