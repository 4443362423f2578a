"""Search as the clerk types: folded words in any order, each by its beginning; numbers, phones, places, households."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Row, TextClause, text
from sqlalchemy.dialects import postgresql

from desktop.domain.partial_date import PartialDate
from desktop.domain.people import Sex
from desktop.domain.text import fold
from desktop.storage.book import Transaction
from desktop.storage.folding import MOST_WORDS, words
