"""A visit sheet that comes back: read, tried against its round row by row, brought in at once."""
