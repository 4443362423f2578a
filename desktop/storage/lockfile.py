"""The lock file ``NAME.quay.lock``: which machine has the book open, and which of its processes."""

from __future__ import annotations

import contextlib
import os
import secrets
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Final

import msgspec

from desktop.storage.errors import BookError, translated_os_error
from desktop.storage.host import Host, Process, this_process
