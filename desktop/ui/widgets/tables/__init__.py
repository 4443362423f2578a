"""Tables and lists of rows."""
