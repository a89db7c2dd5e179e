"""Language tags: what publishers write, in the form of BCP 47."""

from __future__ import annotations

import re
from functools import lru_cache

TAGS_REMEMBERED = 256
"""Pages say the same few."""
_TAG = re.compile(
    r"(?P<language>[a-z]{2,3})(?:-(?P<script>[a-z]{4}))?(?:-(?P<region>[a-z]{2}|\d{3}))?(?:[-.@].*)?", re.IGNORECASE
)
_CODES = (
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el "
    "en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it "
    "iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt "
    "my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk "
    "sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi "
    "yo za zh zu arz ast bho ceb ckb cmn cnr dsb fil frr fur gsw hsb kok lij mai nds pcm pnb scn sco vec wuu yue "
)
_KNOWN = frozenset(_CODES.split())
"""ISO 639-1, and languages with newspapers that only ISO 639-3 knows: a three-letter word is not yet a language."""

_OTHER_CODES = (
    "nb:no iw:he in:id ji:yi mo:ro sh:sr jp:ja cz:cs gr:el kr:ko "
    "ara:ar ben:bn bul:bg cat:ca ces:cs cze:cs chi:zh zho:zh dan:da deu:de ger:de dut:nl nld:nl ell:el gre:el "
    "eng:en est:et fas:fa per:fa fin:fi fra:fr fre:fr heb:he hin:hi hrv:hr hun:hu ind:id ita:it jpn:ja kor:ko "
    "lav:lv lit:lt msa:ms may:ms nor:no pol:pl por:pt ron:ro rum:ro rus:ru slk:sk slo:sk slv:sl spa:es srp:sr "
    "swe:sv tha:th tur:tr ukr:uk urd:ur vie:vi "
)
_RENAMED = dict(pair.split(":") for pair in _OTHER_CODES.split())
"""Bokmål, which half of Norway's papers call "no" (one language should have one tag); withdrawn codes; countries that
publishers take for languages; and the three-letter codes of ISO 639-2."""

_REGION_CODES = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY "
    "BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET EU FI FJ "
    "FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ "
    "IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH "
    "MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL "
    "PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD "
    "TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM UN US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW "
    "001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 143 145 150 151 "
    "154 155 202 419 "
)
_REGIONS = frozenset(_REGION_CODES.split())
"""ISO 3166-1, the EU, the UN, Kosovo's usual code, and parts of the world of UN M49: BCP 47 has no other regions."""
_RENAMED_REGIONS = {"UK": "GB"}

_LANGUAGE_NAMES = (
    "english:en deutsch:de german:de français:fr french:fr español:es spanish:es italiano:it italian:it "
    "português:pt portuguese:pt arabic:ar العربية:ar русский:ru russian:ru chinese:zh 中文:zh japanese:ja 日本語:ja "
    "korean:ko 한국어:ko hindi:hi turkish:tr türkçe:tr dutch:nl "
)
_NAMES = dict(pair.split(":") for pair in _LANGUAGE_NAMES.split())


@lru_cache(maxsize=TAGS_REMEMBERED)
def normal_tag(tag: str) -> str | None:
    """``tag`` in the form of BCP 47 ("en_us" is "en-US", "iw" is "he"); None where it names no language."""
    plain = tag.strip().replace("_", "-")
    match = _TAG.fullmatch(plain)
    if match is None:
        return _NAMES.get(plain.lower())
    language = _RENAMED.get(match["language"].lower(), match["language"].lower())
    if language not in _KNOWN:
        return None
    parts = (language, (match["script"] or "").title(), _region(match["region"] or ""))
    return "-".join(part for part in parts if part)


def _region(code: str) -> str:
    """``code`` as BCP 47 has it; empty for a language that stands in its place ("en-EN")."""
    region = _RENAMED_REGIONS.get(code.upper(), code.upper())
    return region if region in _REGIONS else ""


def primary(tag: str | None) -> str:
    """The language alone: "pt" of "pt-BR"; empty for None."""
    return (tag or "").partition("-")[0]
