"""Takes what ``dlnsym reproduce`` drew for the pages: pictures at the resolution of a screen, and their captions.

python docs/site/take_figures.py FOLDER     # into docs/figures
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from PIL import Image

FIGURES = Path(__file__).parents[1] / "figures"
WIDTH = 1000
"""Pixels of a picture as wide as the text; one as wide as a column has two thirds of them."""
COLOURS = 256


def main(folder: str) -> int:
    drawn = sorted(Path(folder).glob("*.png"))
    for path in drawn:
        with Image.open(path) as picture:
            share = WIDTH / (5.125 * 300)
            small = picture.convert("RGB").resize((round(picture.width * share), round(picture.height * share)))
            small.quantize(COLOURS).save(FIGURES / path.name, optimize=True)
        shutil.copyfile(path.with_suffix(".md"), FIGURES / f"{path.stem}.txt")
    print(f"{len(drawn)} figures in {FIGURES}")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
