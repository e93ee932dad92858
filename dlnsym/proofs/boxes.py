"""Formulas for a terminal: LaTeX set in Unicode, fractions and limits above and below, aligned on the relation.

It reads the LaTeX that derivations and SymPy write.  A command that it does not know is shown by its name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dlnsym.proofs.signs import ACCENTS, ALPHABETS, LOWERED, NAMES, RAISED, RELATIONS, SIGNS, SPACES, TALL


@dataclass(frozen=True)
class Box:
    """Lines of one width; ``middle`` is the number of the one that stands on the line of the text."""

    lines: tuple[str, ...]
    middle: int = 0

    @property
    def width(self) -> int:
        """Columns that it takes."""
        return max(map(columns, self.lines), default=0)


def columns(text: str) -> int:
    """Columns that a text takes: accents stand above the sign before them."""
    return sum(not unicodedata.combining(c) for c in text)


def formula(latex: str, width: int) -> str | None:
    """The formula in lines of at most that width, broken at its relations where it must be; None where that fails.

    >>> print(formula(r"\\lambda_{il} = \\frac{\\sigma_i^2}{N}", 40))
          σᵢ²
    λᵢₗ = ───
           N
    """
    try:
        pieces = _Reader(latex).pieces()
    except (IndexError, ValueError):
        return None
    whole = beside(box for piece in pieces for box in piece)
    if whole.width <= width:
        return _text(whole)
    if latex.lstrip().startswith(r"\text"):
        # a sentence, in which relations are words among others
        pieces = [[box for piece in pieces for box in piece]]
    lines = _flowing(pieces[0], width)
    for k in range(1, len(pieces), 2):
        (sign,) = pieces[k]
        # the signs of the relations stand below each other
        lines += _flowing([beside([Box((" ",)), sign]), *pieces[k + 1]], width)
    if max(box.width for box in lines) > width:
        return None
    return "\n".join(map(_text, lines))


def _flowing(boxes: Sequence[Box], width: int) -> list[Box]:
    """Boxes in as many lines as they need, broken before a plus or minus and between words."""
    lines: list[list[Box]] = [[]]
    group: list[Box] = []
    for box in [*boxes, None]:
        if box is None or _breaks(box):
            if lines[-1] and beside([*lines[-1], *group]).width > width:
                lines.append([Box(("    ",))] if len(lines[-1]) else [])
            lines[-1] += group
            group = []
        if box is not None:
            group.append(box)
    return [beside(line) for line in lines]


def _breaks(box: Box) -> bool:
    return len(box.lines) == 1 and box.lines[0] in (" + ", " − ", " ", ", ")


def _text(box: Box) -> str:
    return "\n".join(line.rstrip() for line in box.lines)


def beside(boxes: Iterable[Box]) -> Box:
    """Boxes in a row, their middles on one line."""
    boxes = [box for box in boxes if box.lines]
    above = max((box.middle for box in boxes), default=0)
    below = max((len(box.lines) - box.middle for box in boxes), default=1)
    rows = [""] * (above + below)
    for box in boxes:
        top = above - box.middle
        for k in range(len(rows)):
            line = box.lines[k - top] if 0 <= k - top < len(box.lines) else ""
            rows[k] += _padded(line, box.width)
    return Box(tuple(rows), above)


def stacked(boxes: Sequence[Box], middle: int) -> Box:
    """Boxes one below the other, centred; the line of the text is that of one of them."""
    width = max(box.width for box in boxes)
    lines = [_centred(line, width) for box in boxes for line in box.lines]
    return Box(tuple(lines), sum(len(box.lines) for box in boxes[:middle]) + boxes[middle].middle)


def _padded(line: str, width: int) -> str:
    return line + " " * (width - columns(line))


def _centred(line: str, width: int) -> str:
    left = (width - columns(line)) // 2
    return _padded(" " * left + line, width)


def fraction(top: Box, bottom: Box) -> Box:
    """One above the other, with a bar between them."""
    bar = Box(("─" * max(top.width, bottom.width),))
    return stacked([top, bar, bottom], 1)


def scripted(base: Box, raised: Box | None, lowered: Box | None) -> Box:
    """With an exponent and an index: as small signs where there are such, else above and below."""
    small = _small(lowered, LOWERED) if lowered else ""
    high = _small(raised, RAISED) if raised else ""
    if small is not None and high is not None and len(base.lines) == 1:
        return beside([base, Box((small + high,))])
    if small is not None and small and len(base.lines) == 1:
        base, lowered = beside([base, Box((small,))]), None
    lines = [
        *(raised.lines if raised else ()),
        *[""] * len(base.lines),
        *(lowered.lines if lowered else ()),
    ]
    width = max(map(columns, lines), default=0)
    script = Box(tuple(_padded(line, width) for line in lines), (len(raised.lines) if raised else 0) + base.middle)
    return beside([base, script])


def _small(box: Box, signs: dict[str, str]) -> str | None:
    text = box.lines[0].replace(" ", "") if len(box.lines) == 1 else "\0"
    return "".join(signs[c] for c in text) if all(c in signs for c in text) else None


def fenced(left: str, box: Box, right: str) -> Box:
    """Between brackets that are as tall as it is."""
    return beside([_fence(left, box), box, _fence(right, box)])


def _fence(sign: str, box: Box) -> Box:
    if sign in ("", "."):
        return Box(())
    height = len(box.lines)
    if height == 1 or sign not in TALL:
        return Box((sign,))
    top, inner, bottom = TALL[sign]
    lines = [top, *[inner] * (height - 2), bottom]
    return Box(tuple(lines), box.middle)


_TOKEN = re.compile(r"\\[A-Za-z]+|\\.|\s+|.", re.DOTALL)
_AROUND = {"pmatrix": ("(", ")"), "bmatrix": ("[", "]"), "vmatrix": ("|", "|"), "cases": ("{", ".")}
_BRACKETS = {"(": ")", "[": "]"}


class _Reader:
    """Reads LaTeX from the left, a token at a time."""

    def __init__(self, latex: str) -> None:
        self._tokens = [token for token in _TOKEN.findall(latex) if not token.isspace()]
        self._texts = iter(re.findall(r"\\(?:text|mathrm|operatorname)\*?\s*\{([^{}]*)\}", latex))
        self._at = 0

    def pieces(self) -> list[list[Box]]:
        """The formula at its outer relations: what stands before the first, then relation and what follows, each."""
        out: list[list[Box]] = [[]]
        while self._at < len(self._tokens):
            relation = self._relation()
            if relation is None:
                out[-1] += self._row({"=", "<", ">"} | RELATIONS.keys())
            else:
                out += [[Box((f" {relation} ",))], []]
        return out

    def _relation(self) -> str | None:
        token = self._tokens[self._at]
        if token == ":" and self._tokens[self._at + 1 : self._at + 2] == ["="]:
            self._at += 2
            return ":="
        if token in "=<>" or token in RELATIONS:
            self._at += 1
            return RELATIONS.get(token, token)
        return None

    def _row(self, ends: set[str]) -> list[Box]:
        """Boxes up to one of the tokens, which is left."""
        boxes: list[Box] = []
        while self._at < len(self._tokens) and self._tokens[self._at] not in ends:
            if self._tokens[self._at] == ":" and self._tokens[self._at + 1 : self._at + 2] == ["="] and "=" in ends:
                break
            boxes += self._words() if self._tokens[self._at] == r"\text" else [self._atom(first=not boxes)]
        return boxes

    def _words(self) -> list[Box]:
        """A sentence, word by word."""
        self._at += 1
        (text,) = self._word(r"\text").lines
        return [Box((part,)) for part in re.findall(r"\s+|\S+", text.replace("\n", " "))]

    def _until(self, end: str) -> Box:
        boxes = self._inner({end})
        self._expect(end)
        return beside(boxes)

    def _inner(self, ends: set[str]) -> list[Box]:
        """As :meth:`_row`, relations included."""
        boxes: list[Box] = []
        while self._at < len(self._tokens) and self._tokens[self._at] not in ends:
            relation = self._relation()
            boxes.append(Box((f" {relation} ",)) if relation else self._atom(first=not boxes))
        return boxes

    def _expect(self, token: str) -> None:
        if self._next() != token:
            raise ValueError(f"expected {token}")

    def _next(self) -> str:
        token = self._tokens[self._at]
        self._at += 1
        return token

    def _argument(self) -> Box:
        if self._tokens[self._at] != "{":
            return self._nucleus(first=True)
        self._at += 1
        return self._until("}")

    def _atom(self, *, first: bool) -> Box:
        token = self._tokens[self._at]
        base = self._nucleus(first=first)
        raised: Box | None = None
        lowered: Box | None = None
        while self._at < len(self._tokens) and self._tokens[self._at] in ("^", "_", r"\limits", "'"):
            mark = self._next()
            if mark == "^":
                raised = self._argument()
            elif mark == "_":
                lowered = self._argument()
            elif mark == "'":
                base = beside([base, Box(("′",))])
        if token in NAMES and NAMES[token][1]:
            above = [raised] if raised else []
            below = [lowered] if lowered else []
            stack = stacked([*above, base, *below], len(above))
            return beside([Box(("" if first else " ",)), stack, Box((" ",))])
        return scripted(base, raised, lowered) if raised or lowered else base

    def _nucleus(self, *, first: bool) -> Box:
        token = self._next()
        if token == "{":
            return self._until("}")
        if token in _BRACKETS:
            return self._bracketed(token)
        if token in ("+", "-", "−", r"\pm"):
            sign = SIGNS.get(token, token)
            return Box((sign if first else f" {sign} ",))
        if token == ",":
            return Box((", ",))
        if token in SPACES:
            return Box((SPACES[token],))
        if token.startswith("\\"):
            return self._command(token)
        return Box((token,))

    def _bracketed(self, left: str) -> Box:
        start, right = self._at, _BRACKETS[left]
        inner = beside(self._inner({right, "}", r"\right", "&", r"\\", r"\end"}))
        if self._at < len(self._tokens) and self._tokens[self._at] == right:
            self._at += 1
            return fenced(left, inner, right)
        # an interval that is open on one side, say
        self._at = start
        return Box((left,))

    def _command(self, token: str) -> Box:
        if token in (r"\frac", r"\tfrac", r"\dfrac"):
            top = self._argument()
            return fraction(top, self._argument())
        if token == r"\sqrt":
            return self._root()
        if token == r"\left":
            return self._left()
        if token == r"\begin":
            return self._grid()
        if token in (r"\text", r"\operatorname", r"\mathrm"):
            return self._word(token)
        if token in ALPHABETS:
            argument = self._argument()
            letters = "".join(ALPHABETS[token].get(c, c) for c in argument.lines[0])
            return Box((letters,)) if len(argument.lines) == 1 else argument
        if token in ACCENTS:
            argument = self._argument()
            head = argument.lines[0]
            return Box((unicodedata.normalize("NFC", head[:1] + ACCENTS[token] + head[1:]), *argument.lines[1:]), 0)
        if token == r"\substack":
            return self._substack()
        if token in NAMES:
            name = NAMES[token][0]
            return Box((f" {name}" if name.isalpha() and self._after_letter() else name,))
        return Box((SIGNS.get(token, token[1:]),))

    def _word(self, token: str) -> Box:
        apart = token == r"\operatorname" and self._after_letter()
        if self._tokens[self._at] == "*":
            self._at += 1
        if self._tokens[self._at] != "{":
            return self._argument()
        depth = 0
        while True:
            depth += {"{": 1, "}": -1}.get(self._next(), 0)
            if depth == 0:
                break
        text = next(self._texts, "")
        spaced = token != r"\text" and text.isalpha() and len(text) > 1
        text = f" {text}" if spaced and apart else text
        return Box((f"{text} " if spaced and self._follows_letter() else text,))

    def _after_letter(self) -> bool:
        """Whether the word that was just read stands after a factor, which it would run into."""
        before = self._tokens[self._at - 2] if self._at > 1 else ""
        return before[-1:] in ("}", ")") or (before[-1:].isalnum() and before not in SPACES and before not in NAMES)

    def _follows_letter(self) -> bool:
        return self._at < len(self._tokens) and self._tokens[self._at][-1].isalnum()

    def _root(self) -> Box:
        index = ""
        if self._tokens[self._at] == "[":
            self._at += 1
            index = "".join(RAISED.get(c, c) for c in self._until("]").lines[0])
        inner = self._argument()
        plain = inner.width == 1 and len(inner.lines) == 1
        return beside([Box((f"{index}√",)), inner if plain else fenced("(", inner, ")")])

    def _left(self) -> Box:
        left = self._sign()
        inner = beside(self._inner({r"\right"}))
        self._expect(r"\right")
        return fenced(left, inner, self._sign())

    def _sign(self) -> str:
        token = self._next()
        return SIGNS.get(token, token.removeprefix("\\"))

    def _substack(self) -> Box:
        self._expect("{")
        rows = self._cells("}")
        return stacked([beside(row) for row in rows], 0)

    def _grid(self) -> Box:
        name = self._name()
        if name == "array":
            self._argument()
        rows = self._cells(r"\end")
        self._name()
        width = max(map(len, rows))
        padded = [[*row, *[Box(("",))] * (width - len(row))] for row in rows]
        widths = [max(row[k].width for row in padded) for k in range(width)]
        gap = Box(("  ",))
        lines: list[str] = []
        for row in padded:
            cells = [Box(tuple(_padded(x, widths[k]) for x in cell.lines), cell.middle) for k, cell in enumerate(row)]
            spaced = [box for cell in cells for box in (cell, gap)][:-1]
            lines += beside(spaced).lines
        box = Box(tuple(lines), len(lines) // 2)
        left, right = _AROUND.get(name, (".", "."))
        return fenced(left, box, right)

    def _name(self) -> str:
        self._expect("{")
        name = ""
        while (token := self._next()) != "}":
            name += token
        return name

    def _cells(self, end: str) -> list[list[Box]]:
        rows: list[list[Box]] = [[]]
        while True:
            rows[-1].append(beside(self._inner({"&", r"\\", end})))
            token = self._next()
            if token == end:
                return [row for row in rows if any(box.width for box in row)] or [[Box(("",))]]
            if token == r"\\":
                rows.append([])
