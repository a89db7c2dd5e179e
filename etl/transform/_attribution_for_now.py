"""Attribution until its own module is there; then this file goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from etl.models import Image, ParsedArticle

if TYPE_CHECKING:
    from etl.transform.attribution import Attributed as Attributed
    from etl.transform.attribution import attribute as attribute
else:
    try:
        from etl.transform.attribution import Attributed, attribute
    except ImportError:
        from types import SimpleNamespace as Attributed

        def attribute(parsed: ParsedArticle, **_: Any) -> Any:
            byline = parsed.first("byline")
            images = tuple(
                Image(url=i.url, caption=i.caption_text or None, credit_text=i.credit_text or None)
                for i in parsed.images
            )
            return Attributed(
                authors=(),
                byline_text=byline.text if byline else None,
                attributions=(),
                credit=None,
                dateline_text=None,
                dateline_place=None,
                dateline_on=None,
                images=images,
                paragraphs=parsed.paragraphs,
            )
