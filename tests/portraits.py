"""Drawn portraits of nobody, as files of a photographer's folder."""

import io
from pathlib import Path

from PIL import Image, ImageDraw


def a_portrait(seed: int = 1, size: tuple[int, int] = (900, 1200)) -> Image.Image:
    """Return a face of a few shapes; another seed gives another picture."""
    width, height = size
    picture = Image.new("RGB", size, (200 - 7 * seed % 90, 214, 226))
    draw = ImageDraw.Draw(picture)
    draw.ellipse((width * 0.1, height * 0.62, width * 0.9, height * 1.3), fill=(44, 62, 80 + 9 * seed % 120))
    draw.ellipse((width * 0.3, height * 0.16, width * 0.7, height * 0.62), fill=(232, 190, 160))
    draw.pieslice((width * 0.28, height * 0.1, width * 0.72, height * 0.5), 180, 360, fill=(40, 30, 26))
    for side in (0.42, 0.58):
        draw.ellipse((width * side - 12, height * 0.38, width * side + 12, height * 0.4), fill=(30, 30, 30))
    draw.arc((width * 0.42, height * 0.44, width * 0.58, height * 0.54), 20, 160, fill=(150, 60, 60), width=8)
    return picture


def a_jpeg(seed: int = 1, size: tuple[int, int] = (360, 480)) -> bytes:
    """Return a portrait as the bytes of a small JPEG."""
    target = io.BytesIO()
    a_portrait(seed, size).save(target, "JPEG", quality=85)
    return target.getvalue()


def a_folder(folder: Path, *names: str) -> Path:
    """Return a folder with one portrait under each name, all different."""
    folder.mkdir(parents=True, exist_ok=True)
    for seed, name in enumerate(names, 1):
        a_portrait(seed).save(folder / name)
    return folder
