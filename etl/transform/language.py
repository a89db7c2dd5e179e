"""Which language an article is written in, as a BCP 47 tag: by its text, where text and page disagree.

The script is looked at first, as it decides alone for many languages; then the commonest words, which decide nearly
always. Only what they leave open is asked of py3langid's model (offline, 139 languages), which is loaded when first
needed: it takes half a second and 100 MB.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING, cast

from etl.transform.common_words import COMMON_WORDS

if TYPE_CHECKING:
    from collections.abc import Callable

SAMPLE_CHARACTERS = 600
"""Enough: on news the model is right from 200 characters on, and its cost grows with the length."""
SHORT_TEXT_LETTERS = 50
"""Below this a headline full of names decides nothing against what the page declares."""
JAPANESE_KANA_SHARE = 0.1
"""Syllables to Chinese characters: Japanese has more than one to one, a Chinese page may quote a Japanese name."""
SURE = 0.5
"""Least probability of the model that overrules a page (it is calibrated to the length of the text)."""

FEWEST_WORDS = 12
"""Fewer are a headline, whose words say little about its language."""
TELLING_SHARE = 0.15
"""News has a quarter to a half of its words from such a list, and 0.15 at least in 97 texts of 100."""
TELLING_LEAD = 1.5
"""The best language has to be this much ahead of the next that is no near relative; wrong in none of 626 texts."""
CONFIRMING_SHARE = 0.05
"""Enough for a language that the page itself names, if no other is as far ahead of it."""
FOREIGN_SHARE = 0.05
"""Below this the text is in none of the languages of the list, as a page in Zulu says of itself."""
_WORD = re.compile(r"[^\s\d.,:;!?()\"'«»„“”’…،؟।–—/-]+")

_TAG = re.compile(
    r"(?P<language>[a-z]{2,3})(?:-(?P<script>[a-z]{4}))?(?:-(?P<region>[a-z]{2}|\d{3}))?(?:[-.@].*)?", re.IGNORECASE
)
_RENAMED = {
    "nb": "no",
    "iw": "he",
    "in": "id",
    "ji": "yi",
    "mo": "ro",
    "sh": "sr",
    "jp": "ja",
    "cz": "cs",
    "gr": "el",
    "kr": "ko",
}
"""Withdrawn codes, country codes that publishers take for languages (only those that are no language's code), and
Bokmål, which half of Norway's papers call "no": one language should have one tag."""
_LONG_CODES = {
    "ara": "ar",
    "ben": "bn",
    "bul": "bg",
    "cat": "ca",
    "ces": "cs",
    "cze": "cs",
    "chi": "zh",
    "zho": "zh",
    "dan": "da",
    "deu": "de",
    "ger": "de",
    "dut": "nl",
    "nld": "nl",
    "ell": "el",
    "gre": "el",
    "eng": "en",
    "est": "et",
    "fas": "fa",
    "per": "fa",
    "fin": "fi",
    "fra": "fr",
    "fre": "fr",
    "heb": "he",
    "hin": "hi",
    "hrv": "hr",
    "hun": "hu",
    "ind": "id",
    "ita": "it",
    "jpn": "ja",
    "kor": "ko",
    "lav": "lv",
    "lit": "lt",
    "msa": "ms",
    "may": "ms",
    "nor": "no",
    "pol": "pl",
    "por": "pt",
    "ron": "ro",
    "rum": "ro",
    "rus": "ru",
    "slk": "sk",
    "slo": "sk",
    "slv": "sl",
    "spa": "es",
    "srp": "sr",
    "swe": "sv",
    "tha": "th",
    "tur": "tr",
    "ukr": "uk",
    "urd": "ur",
    "vie": "vi",
}
_KNOWN = frozenset(
    [
        "aa",
        "ab",
        "ae",
        "af",
        "ak",
        "am",
        "an",
        "ar",
        "as",
        "av",
        "ay",
        "az",
        "ba",
        "be",
        "bg",
        "bi",
        "bm",
        "bn",
        "bo",
        "br",
        "bs",
        "ca",
        "ce",
        "ch",
        "co",
        "cr",
        "cs",
        "cu",
        "cv",
        "cy",
        "da",
        "de",
        "dv",
        "dz",
        "ee",
        "el",
        "en",
        "eo",
        "es",
        "et",
        "eu",
        "fa",
        "ff",
        "fi",
        "fj",
        "fo",
        "fr",
        "fy",
        "ga",
        "gd",
        "gl",
        "gn",
        "gu",
        "gv",
        "ha",
        "he",
        "hi",
        "ho",
        "hr",
        "ht",
        "hu",
        "hy",
        "hz",
        "ia",
        "id",
        "ie",
        "ig",
        "ii",
        "ik",
        "io",
        "is",
        "it",
        "iu",
        "ja",
        "jv",
        "ka",
        "kg",
        "ki",
        "kj",
        "kk",
        "kl",
        "km",
        "kn",
        "ko",
        "kr",
        "ks",
        "ku",
        "kv",
        "kw",
        "ky",
        "la",
        "lb",
        "lg",
        "li",
        "ln",
        "lo",
        "lt",
        "lu",
        "lv",
        "mg",
        "mh",
        "mi",
        "mk",
        "ml",
        "mn",
        "mr",
        "ms",
        "mt",
        "my",
        "na",
        "nb",
        "nd",
        "ne",
        "ng",
        "nl",
        "nn",
        "no",
        "nr",
        "nv",
        "ny",
        "oc",
        "oj",
        "om",
        "or",
        "os",
        "pa",
        "pi",
        "pl",
        "ps",
        "pt",
        "qu",
        "rm",
        "rn",
        "ro",
        "ru",
        "rw",
        "sa",
        "sc",
        "sd",
        "se",
        "sg",
        "sh",
        "si",
        "sk",
        "sl",
        "sm",
        "sn",
        "so",
        "sq",
        "sr",
        "ss",
        "st",
        "su",
        "sv",
        "sw",
        "ta",
        "te",
        "tg",
        "th",
        "ti",
        "tk",
        "tl",
        "tn",
        "to",
        "tr",
        "ts",
        "tt",
        "tw",
        "ty",
        "ug",
        "uk",
        "ur",
        "uz",
        "ve",
        "vi",
        "vo",
        "wa",
        "wo",
        "xh",
        "yi",
        "yo",
        "za",
        "zh",
        "zu",
        "arz",
        "ast",
        "bho",
        "ceb",
        "ckb",
        "cnr",
        "cmn",
        "dsb",
        "fil",
        "frr",
        "fur",
        "gsw",
        "hsb",
        "kok",
        "lij",
        "mai",
        "nds",
        "pcm",
        "pnb",
        "scn",
        "sco",
        "vec",
        "wuu",
        "yue",
    ]
)
"""ISO 639-1, and languages with newspapers that only ISO 639-3 knows: a three-letter word is not yet a language."""
_NAMES = {
    "english": "en",
    "deutsch": "de",
    "german": "de",
    "français": "fr",
    "french": "fr",
    "español": "es",
    "spanish": "es",
    "italiano": "it",
    "italian": "it",
    "português": "pt",
    "portuguese": "pt",
    "arabic": "ar",
    "العربية": "ar",
    "русский": "ru",
    "russian": "ru",
    "chinese": "zh",
    "中文": "zh",
    "japanese": "ja",
    "日本語": "ja",
    "korean": "ko",
    "한국어": "ko",
    "hindi": "hi",
    "turkish": "tr",
    "türkçe": "tr",
    "dutch": "nl",
}

_SCRIPT_STARTS = (
    *((0x41, "Latn"), (0x5B, ""), (0x61, "Latn"), (0x7B, ""), (0xC0, "Latn"), (0x250, ""), (0x370, "Grek")),
    *((0x400, "Cyrl"), (0x530, "Armn"), (0x590, "Hebr"), (0x600, "Arab"), (0x700, ""), (0x750, "Arab")),
    *((0x780, "Thaa"), (0x7C0, ""), (0x8A0, "Arab"), (0x900, "Deva"), (0x980, "Beng"), (0xA00, "Guru")),
    *((0xA80, "Gujr"), (0xB00, "Orya"), (0xB80, "Taml"), (0xC00, "Telu"), (0xC80, "Knda"), (0xD00, "Mlym")),
    *((0xD80, "Sinh"), (0xE00, "Thai"), (0xE80, "Laoo"), (0xF00, "Tibt"), (0x1000, "Mymr"), (0x10A0, "Geor")),
    *((0x1100, "Hang"), (0x1200, "Ethi"), (0x1380, ""), (0x1780, "Khmr"), (0x1800, "Mong"), (0x18B0, "")),
    *((0x1C90, "Geor"), (0x1CC0, ""), (0x1E00, "Latn"), (0x1F00, "Grek"), (0x2000, ""), (0x3041, "Kana"), (0x30FB, "")),
    *((0x30FD, "Kana"), (0x3100, ""), (0x3131, "Hang"), (0x3190, ""), (0x3400, "Hani"), (0x4DC0, ""), (0x4E00, "Hani")),
    *((0xA000, ""), (0xAC00, "Hang"), (0xD7B0, ""), (0xF900, "Hani"), (0xFB00, ""), (0xFB1D, "Hebr")),
    *((0xFB50, "Arab"), (0xFE00, ""), (0xFE70, "Arab"), (0xFF00, ""), (0x20000, "Hani"), (0x30000, "")),
)
"""Where Unicode's blocks of letters begin, by ISO 15924 code; an empty code ends a block."""
_STARTS = [start for start, _ in _SCRIPT_STARTS]

_LANGUAGES_OF_SCRIPT = {
    "Grek": ("el",),
    "Armn": ("hy",),
    "Hebr": ("he", "yi"),
    "Arab": ("ar", "fa", "ur", "ps", "ug", "ku", "ckb", "sd", "az", "pnb"),
    "Thaa": ("dv",),
    "Cyrl": ("ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg", "tt", "ba", "uz", "bs", "az", "cnr"),
    "Deva": ("hi", "mr", "ne", "sa", "gom", "kok", "mai", "bho"),
    "Beng": ("bn", "as"),
    "Guru": ("pa",),
    "Gujr": ("gu",),
    "Orya": ("or",),
    "Taml": ("ta",),
    "Telu": ("te",),
    "Knda": ("kn",),
    "Mlym": ("ml",),
    "Sinh": ("si",),
    "Thai": ("th",),
    "Laoo": ("lo",),
    "Tibt": ("bo", "dz"),
    "Mymr": ("my",),
    "Geor": ("ka",),
    "Hang": ("ko",),
    "Ethi": ("am", "ti"),
    "Khmr": ("km",),
    "Mong": ("mn",),
    "Kana": ("ja",),
    "Hani": ("zh", "yue", "wuu"),
}
"""Languages of each script but Latin, the usual one first."""
_NEVER_LATIN = frozenset(language for script, languages in _LANGUAGES_OF_SCRIPT.items() for language in languages) - {
    "sr",
    "az",
    "uz",
    "bs",
    "cnr",
    "ku",
    "tt",
    "kk",
    "mn",
    "ug",
    "zh",
}

_RIGHT_TO_LEFT_SCRIPTS = frozenset({"Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm"})
_RIGHT_TO_LEFT_LANGUAGES = frozenset({"ar", "fa", "ur", "ps", "ug", "ckb", "sd", "pnb", "he", "yi", "dv"})

_NEAR = (
    {"no", "nn", "da"},
    {"hr", "bs", "sr", "cnr", "sl"},
    {"id", "ms", "jv"},
    {"cs", "sk"},
    {"gl", "pt"},
    {"ca", "oc", "es", "an", "ext"},
    {"ar", "arz", "ary", "apc"},
    {"hi", "mr", "ne", "mai", "bho"},
    {"de", "lb", "gsw", "nds", "bar"},
    {"nl", "af", "fy", "li"},
    {"zh", "yue", "wuu", "cmn"},
    {"en", "pcm", "sco"},
    {"it", "lij", "vec", "scn", "fur"},
    {"tl", "fil", "ceb", "bcl"},
    {"ku", "ckb", "sdh"},
    {"ru", "be", "uk", "bg", "mk"} - {"uk", "bg"},
)
"""Languages that a model mistakes for one another: here the page knows better."""

_SIMPLIFIED = frozenset("们这说时对会国来个为发现经过还进动开关问间门马车东书见长员场报务实业专两义产亲")
_TRADITIONAL = frozenset("們這說時對會國來個為發現經過還進動開關問間門馬車東書見長員場報務實業專兩義產親")


def normal_tag(tag: str) -> str | None:
    """``tag`` in the form of BCP 47 ("en_us" is "en-US", "iw" is "he"); None where it names no language."""
    plain = tag.strip().replace("_", "-")
    match = _TAG.fullmatch(plain)
    if match is None:
        return _NAMES.get(plain.lower())
    language = match["language"].lower()
    language = _LONG_CODES.get(language, _RENAMED.get(language, language))
    if language not in _KNOWN:
        return None
    parts = (language, (match["script"] or "").title(), (match["region"] or "").upper())
    return "-".join(part for part in parts if part)


def primary(tag: str | None) -> str:
    """The language alone: "pt" of "pt-BR"; empty for None."""
    return (tag or "").partition("-")[0]


def is_right_to_left(tag: str | None) -> bool:
    """Whether the language of a BCP 47 tag is written from right to left."""
    parts = (tag or "").split("-")
    script = next((part for part in parts[1:] if len(part) == 4), None)
    return script in _RIGHT_TO_LEFT_SCRIPTS if script else parts[0] in _RIGHT_TO_LEFT_LANGUAGES


def script_of(text: str) -> str | None:
    """ISO 15924 code of the script most letters of ``text`` belong to; "Kana" for Japanese, None without letters."""
    counts: Counter[str] = Counter()
    for char, count in Counter(text[:SAMPLE_CHARACTERS]).items():
        counts[_SCRIPT_STARTS[bisect_right(_STARTS, ord(char)) - 1][1] if char >= "A" else ""] += count
    del counts[""]
    if counts["Kana"] > JAPANESE_KANA_SHARE * counts["Hani"] and counts["Kana"] + counts["Hani"] > counts["Latn"]:
        return "Kana"
    script, count = counts.most_common(1)[0] if counts else ("", 0)
    return script if count else None


def language_of(text: str, declared: Iterable[str], usual: str = "") -> str | None:
    """The language ``text`` is written in.

    ``declared`` are the tags the page gives itself, best evidence first, and ``usual`` that of the source. The first
    of them that fits the text wins, with its region; where none fits, what script and model say.
    """
    tags = [tag for tag in map(normal_tag, (*declared, usual)) if tag]
    script = script_of(text)
    if script is None:
        return tags[0] if tags else None
    fitting = [tag for tag in tags if _fits_script(tag, script)]
    found = _only_language_of(script) or by_common_words(text, fitting) or _by_model(text, script, fitting)
    if found is None:
        return fitting[0] if fitting else None
    agreeing = next((tag for tag in fitting if _is_near(primary(tag), found)), None)
    return agreeing or _with_script(found, text)


def _fits_script(tag: str, script: str) -> bool:
    if script == "Latn":
        return primary(tag) not in _NEVER_LATIN
    return primary(tag) in _LANGUAGES_OF_SCRIPT[script]


def _only_language_of(script: str) -> str | None:
    languages = _LANGUAGES_OF_SCRIPT.get(script, ())
    return languages[0] if len(languages) == 1 or script in ("Hani", "Hebr") else None


def by_common_words(text: str, declared: Sequence[str]) -> str | None:
    """The language whose commonest words fill ``text``, or a declared one that they do not contradict; else None."""
    shares = _shares_of_common_words(text)
    best = max(shares, key=lambda language: shares[language], default="")
    rival = max((share for language, share in shares.items() if not _is_near(language, best)), default=0.0)
    if best and shares[best] >= max(TELLING_SHARE, TELLING_LEAD * rival):
        return best
    for language in map(primary, declared):
        if language not in COMMON_WORDS and shares.get(best, 0.0) < FOREIGN_SHARE:
            return language
        if shares.get(language, 0.0) >= max(CONFIRMING_SHARE, shares.get(best, 0.0) / TELLING_LEAD):
            return language
    return None


def _shares_of_common_words(text: str) -> dict[str, float]:
    """For each language, the share of the words of ``text`` that are among its commonest."""
    words = _WORD.findall(text[:SAMPLE_CHARACTERS].lower())
    if len(words) < FEWEST_WORDS:
        return {}
    index = _languages_by_word()
    counts = Counter(language for word in words for language in index.get(word, ()))
    return {language: count / len(words) for language, count in counts.items()}


@cache
def _languages_by_word() -> dict[str, tuple[str, ...]]:
    index: dict[str, tuple[str, ...]] = {}
    for language, words in COMMON_WORDS.items():
        for word in dict.fromkeys(words.split()):
            index[word] = (*index.get(word, ()), language)
    return index


def _by_model(text: str, script: str, fitting: Sequence[str]) -> str | None:
    """The model's answer, None where the text is too short to overrule the page or the model is not sure."""
    sample = text[:SAMPLE_CHARACTERS]
    if fitting and sum(map(str.isalpha, sample[: 2 * SHORT_TEXT_LETTERS])) < SHORT_TEXT_LETTERS:
        return None
    language, probability = _model()(sample)
    if probability >= SURE and _fits_script(language, script):
        return language
    return None if fitting or probability < SURE else next(iter(_LANGUAGES_OF_SCRIPT.get(script, ())), None)


def _is_near(declared: str, found: str) -> bool:
    return declared == found or any(declared in group and found in group for group in _NEAR)


def _with_script(language: str, text: str) -> str:
    """Chinese with the kind of its characters, as nobody can read "zh" alone from a tag."""
    if language not in ("zh", "yue", "wuu"):
        return language
    counts = Counter(text[:SAMPLE_CHARACTERS])
    simplified, traditional = (sum(counts[char] for char in kind) for kind in (_SIMPLIFIED, _TRADITIONAL))
    if simplified == traditional:
        return "zh"
    return "zh-Hans" if simplified > traditional else "zh-Hant"


@cache
def _model() -> Callable[[str], tuple[str, float]]:
    """py3langid's classifier; half a second and 100 MB, hence only when needed and once."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    return cast("Callable[[str], tuple[str, float]]", identifier.classify)
