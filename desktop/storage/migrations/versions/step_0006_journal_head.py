"""The journal's last entry under a seal, so that a chain cut short or made anew is seen."""

from __future__ import annotations

import hashlib

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table, and seal what an older book has written so far."""
    op.create_table(
        "journal_head",
        sa.Column("seq", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("last", sa.Integer, nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("seal", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_journal_head"),
        sa.CheckConstraint("seq = 1", name="ck_journal_head_one_row"),
    )
    connection = op.get_bind()
    key = connection.execute(sa.text("SELECT private_key FROM book")).scalar_one_or_none()
    last = connection.execute(sa.text("SELECT seq, digest FROM journal ORDER BY seq DESC LIMIT 1")).one_or_none()
    if key is None or last is None:
        return
    told = f"{last.seq} {last.digest}".encode()
    seal = hashlib.blake2b(told, key=bytes(key), digest_size=32, person=b"journal head").hexdigest()
    connection.execute(
        sa.text("INSERT INTO journal_head (seq, last, digest, seal) VALUES (1, :last, :digest, :seal)"),
        {"last": last.seq, "digest": last.digest, "seal": seal},
    )
