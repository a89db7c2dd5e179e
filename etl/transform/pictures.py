"""Pictures: what each shows, apart from whose it is, and everybody who had a part in them."""

from __future__ import annotations

from collections.abc import Iterator

from etl.models import Attribution, AttributionRole, Image, ParsedImage, PartyKind, Position
from etl.transform.captions import split_caption, split_credit, without_counter, without_credit
from etl.transform.credit_chains import Organisation
from etl.transform.credits import Credit, read_credit
from etl.transform.parts import Line, part_of, part_of_agency
from etl.transform.reader import Reader, folded


def read_images(parsed: tuple[ParsedImage, ...], reader: Reader) -> tuple[tuple[Image, ...], tuple[Attribution, ...]]:
    """The pictures with their captions and credits apart, and everybody whom the credits name."""
    images: list[Image] = []
    found: list[Attribution] = []
    for picture in parsed:
        caption, credit_text = _caption_and_credit(picture, reader)
        credit = read_credit(credit_text, reader) if credit_text else None
        images.append(_image(picture, caption, credit))
        if credit:
            found.extend(_of_credit(credit, "credit" if picture.credit_text else "caption", reader))
    return tuple(images), tuple(found)


def _image(picture: ParsedImage, caption: str, credit: Credit | None) -> Image:
    return Image(
        url=picture.url,
        caption=caption or None,
        credit_text=credit.text if credit else None,
        photographer=credit.photographer if credit else None,
        agency=credit.agency.name if credit and credit.agency else None,
        distributor=credit.distributor.name if credit and credit.distributor else None,
        alt_text=picture.alt_text or None,
    )


def _caption_and_credit(picture: ParsedImage, reader: Reader) -> tuple[str, str | None]:
    """The two apart; a credit that the caption repeats or completes is read there."""
    words = without_credit(without_counter(picture.caption_text), picture.credit_text)
    caption, found = split_caption(words, reader)
    shown, given = split_credit(picture.credit_text, reader) if picture.credit_text else ("", "")
    if not given or (found and (folded(given) in folded(found) or _tells_less(given, found, reader))):
        return caption or shown, found
    return words or shown, given


def _tells_less(given: str, found: str, reader: Reader) -> bool:
    """True for a credit of nobody, or of somebody unknown where the caption's own names an agency: "AP2014"."""
    one, other = read_credit(given, reader), read_credit(found, reader)
    is_unknown = not one.photographers and not (one.agency and one.agency.agency)
    return not one.names_somebody or (is_unknown and other.agency is not None and bool(other.photographers))


def _of_credit(credit: Credit, position: Position, reader: Reader) -> Iterator[Attribution]:
    line = Line(credit.text, position)
    for name in credit.photographers:
        at = credit.text.lower().find(name.lower())
        printed = credit.text[at : at + len(name)] if at >= 0 else name
        yield part_of("photographer", name, line, "credit-photographer", name_text=printed)
    if credit.agency:
        yield _of_organisation("photo_agency", credit.agency, line, "credit-agency", reader)
    if credit.distributor:
        yield _of_organisation("photo_distributor", credit.distributor, line, "credit-distributor", reader)


def _of_organisation(
    role: AttributionRole, organisation: Organisation, line: Line, rule: str, reader: Reader
) -> Attribution:
    """An organisation that gave the picture; the paper itself is one, too, as its publisher."""
    if organisation.agency:
        return part_of_agency(role, organisation.agency, organisation.text, line, rule)
    party: PartyKind = "publisher" if reader.is_own(organisation.text) else "organization"
    return part_of(role, organisation.name, line, rule, party=party)
