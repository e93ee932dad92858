"""The signs that the commands of LaTeX stand for on a terminal."""

from __future__ import annotations

import re

_GREEK = (
    "alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ "
    "mu μ nu ν xi ξ pi π rho ρ varrho ϱ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ "
    "Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω"
)
_OTHERS = (
    "cdot · times × otimes ⊗ circ ∘ wedge ∧ vee ∨ oplus ⊕ odot ⊙ infty ∞ partial ∂ nabla ∇ forall ∀ exists ∃ "
    "ldots … dots … cdots ⋯ vdots ⋮ ddots ⋱ top ᵀ ell ℓ emptyset ∅ lbrace { rbrace } langle ⟨ rangle ⟩ lvert | rvert | "
    "lVert ‖ rVert ‖ Vert ‖ mid | pm ± colon : setminus ∖ cup ∪ cap ∩ prime ′ star ⋆ ast ∗ bullet • lfloor ⌊ rfloor ⌋ "
    "lceil ⌈ rceil ⌉ Re Re Im Im"
)
_RELATIONS = (
    "leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ sim ∼ equiv ≡ to → rightarrow → mapsto ↦ in ∈ notin ∉ subset ⊂ "
    "subseteq ⊆ propto ∝ iff ⟺ implies ⟹ Rightarrow ⇒ Leftrightarrow ⇔ ll ≪ gg ≫ longrightarrow → perp ⊥"
)


def _pairs(words: str) -> dict[str, str]:
    parts = words.split()
    return {f"\\{name}": sign for name, sign in zip(parts[::2], parts[1::2], strict=True)}


SIGNS = {
    **_pairs(_GREEK),
    **_pairs(_OTHERS),
    r"\{": "{",
    r"\}": "}",
    r"\|": "‖",
    r"\%": "%",
    r"\_": "_",
    r"\&": "&",
    "-": "−",
    r"\displaystyle": "",
    r"\textstyle": "",
    r"\limits": "",
    r"\middle": "",
    r"\big": "",
    r"\Big": "",
    r"\bigl": "",
    r"\bigr": "",
}
RELATIONS = _pairs(_RELATIONS)
SPACES = {"~": " ", r"\,": " ", r"\;": " ", r"\:": " ", r"\ ": " ", r"\!": "", r"\quad": "  ", r"\qquad": "    "}
NAMES = {
    r"\sum": ("∑", True),
    r"\prod": ("∏", True),
    r"\lim": ("lim", True),
    r"\max": ("max", True),
    r"\min": ("min", True),
    r"\sup": ("sup", True),
    r"\inf": ("inf", True),
    r"\int": ("∫", False),
    **{f"\\{name}": (name, False) for name in ("log", "exp", "sin", "cos", "tan", "sinh", "cosh", "tanh", "cot")},
    **{f"\\{name}": (name, False) for name in ("det", "dim", "ker", "deg", "arg", "arctan", "coth", "ln", "tr")},
}
"""Functions and large operators, and whether limits stand above and below them."""
ACCENTS = {
    r"\dot": "\u0307",
    r"\ddot": "\u0308",
    r"\tilde": "\u0303",
    r"\widetilde": "\u0303",
    r"\hat": "\u0302",
    r"\widehat": "\u0302",
    r"\bar": "\u0304",
    r"\overline": "\u0304",
    r"\vec": "\u20d7",
}
_CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ALPHABETS: dict[str, dict[str, str]] = {
    r"\mathcal": dict(zip(_CAPITALS, "𝒜ℬ𝒞𝒟ℰℱ𝒢ℋℐ𝒥𝒦ℒℳ𝒩𝒪𝒫𝒬ℛ𝒮𝒯𝒰𝒱𝒲𝒳𝒴𝒵", strict=True)),
    r"\mathbb": dict(zip(_CAPITALS, "𝔸𝔹ℂ𝔻𝔼𝔽𝔾ℍ𝕀𝕁𝕂𝕃𝕄ℕ𝕆ℙℚℝ𝕊𝕋𝕌𝕍𝕎𝕏𝕐ℤ", strict=True)),
    r"\mathfrak": dict(zip(_CAPITALS, "𝔄𝔅ℭ𝔇𝔈𝔉𝔊ℌℑ𝔍𝔎𝔏𝔐𝔑𝔒𝔓𝔔ℜ𝔖𝔗𝔘𝔙𝔚𝔛𝔜ℨ", strict=True)),
    r"\mathbf": {},
    r"\boldsymbol": {},
    r"\mathit": {},
    r"\mathsf": {},
}
RAISED = {
    **dict(zip("0123456789+−-=()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾", strict=True)),
    "n": "ⁿ",
    "i": "ⁱ",
    "T": "ᵀ",
    "N": "ᴺ",
    "p": "ᵖ",
    "j": "ʲ",
    "k": "ᵏ",
    "′": "′",
    "d": "ᵈ",
    "r": "ʳ",
    "ᵀ": "ᵀ",
}
LOWERED = {
    **dict(zip("0123456789+−-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎", strict=True)),
    **dict(zip("aehijklmnoprstuvx", "ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ", strict=True)),
}
TALL = {
    "(": ("⎛", "⎜", "⎝"),
    ")": ("⎞", "⎟", "⎠"),
    "[": ("⎡", "⎢", "⎣"),
    "]": ("⎤", "⎥", "⎦"),
    "{": ("⎧", "⎨", "⎩"),
    "}": ("⎫", "⎬", "⎭"),
    "|": ("│", "│", "│"),
    "‖": ("‖", "‖", "‖"),
}
"""The pieces of a tall bracket: its top, what is between, its bottom."""

_SCRIPT = re.compile(r"(?<=[\w)\]])([_^])(?:\{([^{}]*)\}|([+−-]?\d+|[a-z]{1,4}(?![a-z])|[A-Z]))")


def sentence(text: str) -> str:
    """Prose with its indices and powers as small signs, where there are such.

    >>> sentence("Layer j multiplies E_il by (σ_i²)^{p}, U^T by 10^-6; A_{N,W} and from_frames stay.")
    'Layer j multiplies Eᵢₗ by (σᵢ²)ᵖ, Uᵀ by 10⁻⁶; A_{N,W} and from_frames stay.'
    """
    return _SCRIPT.sub(_script, text)


def _script(found: re.Match[str]) -> str:
    signs = LOWERED if found[1] == "_" else RAISED
    inside = found[2] if found[2] is not None else found[3]
    return "".join(signs[c] for c in inside) if all(c in signs for c in inside) else found[0]
