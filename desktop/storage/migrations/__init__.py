"""Schema steps of the book, run by Alembic inside the program. They never import the tables of today."""
