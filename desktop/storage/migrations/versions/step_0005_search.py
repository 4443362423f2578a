"""Search as the clerk types: a full-text index over the folded words of people, kept in step by the database."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the index: FTS5 with prefixes on SQLite, GIN on PostgreSQL."""
    if op.get_bind().dialect.name == "postgresql":
        # Made from an array: the text parser would split numbers and dates its own way.
        op.execute(
            "CREATE INDEX ix_people_search ON people USING gin (array_to_tsvector(string_to_array(search_text, ' ')))"
        )
        return
    op.execute(
        "CREATE VIRTUAL TABLE people_fts USING fts5(search_text, content='people', content_rowid='seq',"
        " tokenize='unicode61 remove_diacritics 0', prefix='1 2 3 4', columnsize=0)"
    )
    op.execute("INSERT INTO people_fts(people_fts) VALUES ('rebuild')")
    # No trigger for INSERT: inside one FTS5 writes its pending words out at every row, seven times the work of an
    # import; the program adds new people to the index itself.
    op.execute(
        "CREATE TRIGGER people_fts_delete AFTER DELETE ON people BEGIN"
        " INSERT INTO people_fts(people_fts, rowid, search_text) VALUES ('delete', old.seq, old.search_text); END"
    )
    op.execute(
        "CREATE TRIGGER people_fts_update AFTER UPDATE OF seq, search_text ON people"
        " WHEN old.seq <> new.seq OR old.search_text <> new.search_text BEGIN"
        " INSERT INTO people_fts(people_fts, rowid, search_text) VALUES ('delete', old.seq, old.search_text);"
        " INSERT INTO people_fts(rowid, search_text) VALUES (new.seq, new.search_text); END"
    )
