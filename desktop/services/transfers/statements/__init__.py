"""Bank statements: read from sheets of others, kept once, matched with what is awaited and what was confirmed."""
