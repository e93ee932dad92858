"""Makes the font of the formulas: STIX Two Math, cut down to what the pages use, as WOFF2.

    python docs/site/make_font.py

Its source is the file that the package ziamath ships; brotli and fonttools write the other one.  The SIL Open Font
License allows both, and stands next to what is written.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from fontTools import subset

TARGET = Path(__file__).parents[2] / "dlnsym/ledger/report/templates/stix-two-math.woff2"
RANGES = (
    (0x20, 0x7E),
    (0xA0, 0xFF),
    (0x300, 0x338),  # accents
    (0x370, 0x3FF),  # Greek
    (0x2010, 0x205F),  # dashes, dots, primes
    (0x2070, 0x209F),  # raised and lowered signs
    (0x20D0, 0x20DF),
    (0x2102, 0x2135),  # double-struck and script letters that stand apart
    (0x2190, 0x21FF),  # arrows
    (0x2200, 0x22FF),  # operators
    (0x2308, 0x230B),
    (0x23B4, 0x23E1),  # braces above and below
    (0x25A0, 0x25FF),
    (0x27E6, 0x27EF),  # angle brackets
    (0x2A00, 0x2AFF),
    (0x1D400, 0x1D4CF),  # bold, italic, script
    (0x1D504, 0x1D56B),  # Fraktur, double-struck
    (0x1D6A8, 0x1D7FF),  # Greek, digits
)


def main() -> None:
    spec = find_spec("ziamath")
    if spec is None or spec.origin is None:
        raise SystemExit("ziamath is not installed; it brings the font: pip install ziamath brotli fonttools")
    source = Path(spec.origin).parent / "fonts/STIXTwoMath-Regular.ttf"
    options = subset.Options(flavor="woff2", layout_features=["*"], name_IDs=["*"], notdef_outline=True)
    font = subset.load_font(str(source), options)
    cut = subset.Subsetter(options)
    cut.populate(unicodes=[c for first, last in RANGES for c in range(first, last + 1)])
    cut.subset(font)
    subset.save_font(font, str(TARGET), options)
    print(f"{TARGET.name}: {TARGET.stat().st_size / 1024:.0f} KiB")


if __name__ == "__main__":
    main()
