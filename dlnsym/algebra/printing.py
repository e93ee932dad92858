"""LaTeX of the project's own functions, with an exponent where a power asks for one."""

from __future__ import annotations


def raised(text: str, exponent: str | None) -> str:
    """LaTeX that is one closed piece, with an exponent.

    >>> raised(r"\\det(A)", None), raised(r"\\det(A)", "2")
    ('\\\\det(A)', '\\\\det(A)^{2}')
    """
    return text if exponent is None else f"{text}^{{{exponent}}}"


def grouped(text: str, exponent: str | None) -> str:
    """LaTeX that needs parentheses under an exponent.

    >>> grouped("A^{T}", "2")
    '\\\\left(A^{T}\\\\right)^{2}'
    """
    return text if exponent is None else raised(rf"\left({text}\right)", exponent)


def called(name: str, arguments: str, exponent: str | None) -> str:
    """A function with its exponent behind the name.

    >>> called("sinhc", "x", "2")
    '\\\\operatorname{sinhc}^{2}\\\\left(x\\\\right)'
    """
    return raised(rf"\operatorname{{{name}}}", exponent) + rf"\left({arguments}\right)"
