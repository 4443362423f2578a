"""What the child that reads a file sends to the program: length and MessagePack, nothing that can run code."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import IO, Any

import msgspec

from desktop.documents.sheet_reading.sheet import CellValue

MAX_FRAME = 64 * 1024 * 1024
_DECIMAL, _DATE = 1, 2
_LENGTH = struct.Struct(">I")


class Head(msgspec.Struct, frozen=True, tag="head"):
    """The sheet's head; sheets as name and whether hidden, notes as template and values."""

    name: str
    sheets: list[tuple[str, bool]]
    rows: int
    width: int
    date_system: int
    merged: list[tuple[int, int, int, int]]
    notes: list[tuple[str, dict[str, str]]]


class Rows(msgspec.Struct, frozen=True, tag="rows"):
    """Some rows: number, values, columns of formulas."""

    rows: list[tuple[int, tuple[Any, ...], tuple[int, ...]]]


class Refused(msgspec.Struct, frozen=True, tag="refused"):
    """The file is not read."""

    code: str
    values: dict[str, str]


class Ended(msgspec.Struct, frozen=True, tag="ended"):
    """Every row was sent."""


Frame = Head | Rows | Refused | Ended


class FrameError(Exception):
    """The other side ended in the middle, or sent what is no frame."""


def packed_value(value: CellValue) -> Any:
    """A cell as MessagePack takes it; days and decimals as extensions, so that no text is taken for them."""
    if isinstance(value, Decimal):
        return msgspec.msgpack.Ext(_DECIMAL, str(value).encode("ascii"))
    if isinstance(value, date):
        return msgspec.msgpack.Ext(_DATE, value.isoformat().encode("ascii"))
    return value


def _unpacked(code: int, data: memoryview) -> Any:
    text = str(data, "ascii")
    if code == _DECIMAL:
        return Decimal(text)
    if code == _DATE:
        return date.fromisoformat(text)
    raise FrameError(f"unknown extension {code}")


_ENCODER = msgspec.msgpack.Encoder()
_DECODER: msgspec.msgpack.Decoder[Frame] = msgspec.msgpack.Decoder(Frame, ext_hook=_unpacked)


def write_frame(stream: IO[bytes], frame: Frame) -> None:
    """Send one frame at once."""
    data = _ENCODER.encode(frame)
    stream.write(_LENGTH.pack(len(data)) + data)
    stream.flush()


def frames(stream: IO[bytes]) -> Iterator[Frame]:
    """Every frame up to the last; ``FrameError`` when the stream ends before it."""
    while True:
        length = _LENGTH.unpack(_exactly(stream, _LENGTH.size))[0]
        if length > MAX_FRAME:
            raise FrameError(f"a frame of {length} bytes")
        try:
            frame = _DECODER.decode(_exactly(stream, length))
        except (msgspec.MsgspecError, ValueError) as error:
            raise FrameError(str(error)) from error
        yield frame
        if isinstance(frame, Ended | Refused):
            return


def _exactly(stream: IO[bytes], count: int) -> bytes:
    data = stream.read(count)
    if len(data) != count:
        raise FrameError("the stream ended in the middle")
    return data
