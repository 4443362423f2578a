"""The book: tables, migrations, repositories and searches, on SQLite (SQLCipher) and PostgreSQL alike."""
