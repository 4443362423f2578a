"""Books as each step of the schema left them, and how the next one is made."""
