"""The plain, unencrypted table of people with an index of the same kind, against which ours is measured."""

from __future__ import annotations

PLAIN_TABLES = """
CREATE TABLE people (seq INTEGER PRIMARY KEY, id TEXT, full_name TEXT, birth_year INTEGER, birth_month INTEGER,
    birth_day INTEGER, sex TEXT, personal_id TEXT, old_id TEXT, si_number TEXT, phone TEXT, street TEXT, hamlet TEXT,
    commune_code TEXT, old_address TEXT, sort_key TEXT, search_text TEXT);
CREATE VIRTUAL TABLE found USING fts5(search_text, content='people', content_rowid='seq',
    tokenize='unicode61 remove_diacritics 0', prefix='1 2 3 4');
"""
COLUMNS = (
    "seq, id, full_name, birth_year, birth_month, birth_day, sex, personal_id, old_id, si_number, phone, street,"
    " hamlet, commune_code, old_address, sort_key, search_text"
)
