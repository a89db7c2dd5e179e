"""Press photographs for a newsroom without photographers: small landscapes, drawn from their names.

A name always gives the same picture, so nothing binary is stored and no picture needs a licence.
"""

from __future__ import annotations

import hashlib
import math
import struct
import zlib
from collections.abc import Iterator
from functools import lru_cache

WIDTH, HEIGHT = 960, 540
HORIZON = 330
"""Row where the sea begins."""
SUN_RADIUS = 54

SIGNATURE = b"\x89PNG\r\n\x1a\n"

Colour = tuple[int, int, int]

SKIES: tuple[tuple[Colour, Colour], ...] = (
    ((38, 70, 118), (245, 190, 140)),
    ((84, 142, 178), (236, 232, 214)),
    ((60, 52, 98), (238, 140, 112)),
    ((22, 96, 106), (248, 214, 150)),
)
"""Colours at the top of the sky and at the horizon."""
HILLS: Colour = (44, 62, 72)
SUN: Colour = (255, 246, 214)


@lru_cache(maxsize=64)
def draw_png(name: str) -> bytes:
    """The picture called ``name`` as a PNG."""
    seed = hashlib.sha256(name.encode()).digest()
    rows = b"".join(b"\0" + row for row in _rows(seed))
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(rows, 9)) + _chunk(b"IEND", b"")
    )


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def _rows(seed: bytes) -> Iterator[bytes]:
    top, bottom = SKIES[seed[0] % len(SKIES)]
    sun_x, sun_y = 160 + seed[1] * 640 // 255, 110 + seed[2] * 130 // 255
    hills = [_hill(x, seed) for x in range(WIDTH)]
    for y in range(HORIZON):
        row = bytearray(bytes(_mix(top, bottom, y / HORIZON)) * WIDTH)
        _paint_sun(row, y, sun_x, sun_y)
        _paint_hills(row, y, hills)
        yield bytes(row)
    for y in range(HORIZON, HEIGHT):
        yield bytes(_mix(bottom, top, 0.25 + 0.75 * (y - HORIZON) / (HEIGHT - HORIZON) + 0.04 * math.sin(y))) * WIDTH


def _hill(x: int, seed: bytes) -> int:
    """Row where the hills begin in column ``x``."""
    wave = math.sin(x / (60 + seed[3] / 4) + seed[4]) + 0.5 * math.sin(x / (23 + seed[5] / 12) + seed[6])
    return HORIZON - 34 - int(24 * wave)


def _paint_sun(row: bytearray, y: int, sun_x: int, sun_y: int) -> None:
    if abs(y - sun_y) < SUN_RADIUS:
        half = int(math.sqrt(SUN_RADIUS**2 - (y - sun_y) ** 2))
        row[3 * (sun_x - half) : 3 * (sun_x + half)] = bytes(SUN) * (2 * half)


def _paint_hills(row: bytearray, y: int, hills: list[int]) -> None:
    for x, begins in enumerate(hills):
        if y >= begins:
            row[3 * x : 3 * x + 3] = bytes(HILLS)


def _mix(one: Colour, other: Colour, share: float) -> Colour:
    share = min(max(share, 0.0), 1.0)
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue
