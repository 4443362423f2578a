"""Papers: one catalogue of all kinds, what fills and draws each, one at a time or in thousands."""
