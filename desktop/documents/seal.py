"""The receipt's seal: the short signed text in its QR, which anyone with the office's public key can check offline.

The text is ASCII: ``QAS1;point code;symbol;number;date;amount;digest;signature``. The digest is the first half of
SHA-256 over the frozen content, the signature Ed25519 over everything before it; both are base64url without padding.
A new field means a new first word, ``QAS2``; the old one stays readable.
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote, unquote

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_public_key

from desktop.domain.money import Money
from desktop.domain.papers.frozen import digest, freeze
from desktop.domain.papers.receipt import ReceiptContent
from desktop.domain.problem import Problem

VERSION = "QAS1"
_SEAL = re.compile(
    r"QAS1;(?P<point>[!-:<-~]*);(?P<symbol>[!-:<-~]*);(?P<number>[0-9]{1,8});(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2});"
    r"(?P<amount>0|[1-9][0-9]{0,17});(?P<digest>[A-Za-z0-9_-]{22});(?P<signature>[A-Za-z0-9_-]{86})"
)
_OTHER_VERSION = re.compile(r"QAS[0-9]+;")
_HEX_KEY = re.compile(r"[0-9a-fA-F]{64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class SealFacts:
    """What a seal says of its receipt; ``content_digest`` is the first 16 bytes of SHA-256 over the frozen content."""

    point_code: str
    symbol: str
    number: int
    issued_on: date
    amount: Money
    content_digest: bytes

    def belongs_to(self, frozen: bytes) -> bool:
        """Whether the seal was made over exactly these frozen bytes."""
        return digest(frozen)[:16] == self.content_digest


def seal_receipt(content: ReceiptContent, private_key: Ed25519PrivateKey, frozen: bytes | None = None) -> str:
    """Sign a receipt: the text of its QR. ``frozen`` saves freezing the content a second time."""
    parts = (
        VERSION,
        _ascii(content.office.point_code),
        _ascii(content.symbol),
        str(content.number),
        content.issued_on.isoformat(),
        str(int(content.total)),
        _to_base64(digest(freeze(content) if frozen is None else frozen)[:16]),
    )
    signed = ";".join(parts)
    return f"{signed};{_to_base64(private_key.sign(signed.encode('ascii')))}"


def verify_seal(text: str, public_key: Ed25519PublicKey) -> SealFacts | Problem:
    """Check a QR's text against an office's public key.

    Returns:
        The facts that were signed, or one problem of the field ``text``: ``not_a_seal`` (no receipt of this program),
        ``newer_seal`` (made by a newer program), ``wrong_signature`` (changed, or signed by another office).
    """
    text = text.strip()
    found = _SEAL.fullmatch(text)
    if found is None:
        other = _OTHER_VERSION.match(text) and not text.startswith(f"{VERSION};")
        return Problem("text", "newer_seal" if other else "not_a_seal")
    try:
        day = date.fromisoformat(found["day"])
        signature, content_digest = _from_base64(found["signature"]), _from_base64(found["digest"])
        public_key.verify(signature, text[: found.start("signature") - 1].encode("ascii"))
    except InvalidSignature:
        return Problem("text", "wrong_signature")
    except ValueError:
        return Problem("text", "not_a_seal")
    return SealFacts(
        point_code=unquote(found["point"]),
        symbol=unquote(found["symbol"]),
        number=int(found["number"]),
        issued_on=day,
        amount=Money(int(found["amount"])),
        content_digest=content_digest,
    )


def public_key_hex(key: Ed25519PublicKey) -> str:
    """The 32 raw bytes of a public key as 64 hex digits."""
    return key.public_bytes(Encoding.Raw, PublicFormat.Raw).hex()


def public_key_pem(key: Ed25519PublicKey) -> str:
    """A public key as PEM text, for a file that is handed out."""
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode("ascii")


def read_public_key(data: bytes) -> Ed25519PublicKey:
    """Read a key file: PEM, or 64 hex digits, perhaps grouped by spaces or line ends.

    Raises:
        ValueError: the file holds neither.
    """
    text = b"".join(data.split()).decode("ascii", errors="replace")
    if _HEX_KEY.fullmatch(text):
        return Ed25519PublicKey.from_public_bytes(bytes.fromhex(text))
    try:
        key = load_pem_public_key(data)
    except (ValueError, UnsupportedAlgorithm) as error:
        raise ValueError("not an Ed25519 public key: PEM or 64 hex digits expected") from error
    if not isinstance(key, Ed25519PublicKey):
        raise ValueError("a public key of another kind: Ed25519 expected")  # noqa: TRY004 - it is the file's content
    return key


def _ascii(text: str) -> str:
    """Percent-encode whatever is not ASCII or would end a field."""
    return quote(text, safe="/-._~")


def _to_base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def _from_base64(text: str) -> bytes:
    """Decode strictly: a second spelling of the same bytes is refused, so that a seal has one text."""
    data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if _to_base64(data) != text:
        raise binascii.Error("not the canonical spelling")
    return data
