"""The table of members: rows, cells, what is done in them."""
