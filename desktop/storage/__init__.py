"""The book: tables, migrations and searches, on SQLCipher and on PostgreSQL."""
