"""Whether a word can be a Vietnamese syllable: beginning, rime, at most one tone; tells right decodings from wrong."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_TONES = "\u0300\u0309\u0303\u0301\u0323"
_SHORT_TONES = "\u0301\u0323"
"""Sắc and nặng: the only tones of syllables that end in c, ch, p, t."""
_BEGINNINGS = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"
_RIMES = (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et "
    "ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang "
    "oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn "
    "ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt "
    "uynh uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ych ynh yt"
)
_SYLLABLE = re.compile(f"(?:{_BEGINNINGS.replace(' ', '|')})?(?:{_RIMES.replace(' ', '|')})")
_STOPPED = re.compile("(?:c|ch|p|t)$")


@lru_cache(maxsize=65_536)
def is_syllable(word: str) -> bool:
    """Whether Vietnamese spelling allows the word, in small letters, in capitals or with a capital first letter."""
    if not (word.islower() or word.isupper() or (word[:1].isupper() and word[1:].islower())):
        return False
    decomposed = unicodedata.normalize("NFD", word.lower())
    tones = [mark for mark in decomposed if mark in _TONES]
    bare = unicodedata.normalize("NFC", "".join(mark for mark in decomposed if mark not in _TONES))
    if len(tones) > 1 or not _SYLLABLE.fullmatch(bare):
        return False
    return not tones or tones[0] in _SHORT_TONES or not _STOPPED.search(bare)
