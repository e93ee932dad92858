"""Statements about single trajectories: where one start ends, which sign it keeps, and where two starts part.

The facts are those on which the enclosures rest: W, (W W^T)^{1/N} and (W^T W)^{1/N} move by polynomials in one another, and the
sign of det W is kept.  The enclosures themselves are computed when the rows are judged.
"""

from __future__ import annotations

from derivations.flow.power_flow import left_root, right_root
from derivations.layers.training import exponent_not_negative, rate_of_determinant
from derivations.sources import DLN
from dlnsym.proofs import Claim, Fact
from dlnsym.proofs.model import Source

_PROBLEM = "d = 2, the diagonal 0.58724, 1.447 observed, flow time; starts exactly as printed"
_FLOW = (left_root, right_root)
_SIGN: tuple[Fact, ...] = (rate_of_determinant, exponent_not_negative)


def trajectory(source: Source, title: str, statement: str, scope: str, facts: tuple[Fact, ...], note: str) -> Claim:
    """A statement about trajectories from starts in decimals; the ledger encloses them."""
    return Claim(source, "trajectory", title, statement, f"{_PROBLEM}; {scope}", facts, note=note)


CLAIMS = (
    trajectory(
        DLN.at("trajectory-end"),
        "Where one start ends, to 30 digits",
        r"\left|\lim_{t\to\infty} W(t) - \begin{pmatrix} 0.58724 & a \\ b & 1.447 \end{pmatrix}\right|_\infty < 10^{-30}, \quad"
        r" W(0) = \begin{pmatrix} 1 & 0.1 \\ 0.2 & 0.5 \end{pmatrix}, \quad a = 0.158326300582943363326823200415, \quad"
        r" b = 0.264154552182510700096595974693",
        "this start, N = 3; the limit is proved to exist",
        _FLOW,
        "validated steps up to t = 150; from there the observed principal submatrix of g^*, as in Lemma 3.4, is enclosed over a ball "
        "that the trajectory cannot leave, so that the loss vanishes in the limit",
    ),
    trajectory(
        DLN.at("trajectory-signs"),
        "The sign of det W decides the side of the hyperbola",
        r"\operatorname{sign}\det W(0) = \operatorname{sign}\det W(t) = \operatorname{sign}\det\lim W, \quad W(0) ="
        r" \begin{pmatrix} 0.1 & 0.4 \\ 0.2 & 0.5 \end{pmatrix}, \begin{pmatrix} 0.1 & 0.2 \\ 0.2 & 0.5 \end{pmatrix}",
        "these two starts, N = 3, at t = 60 and in the limit; up to the limit the sign is kept from every start, by the facts; that the "
        "limit is no singular matrix is enclosed for these two",
        (*_FLOW, *_SIGN),
        "at a minimiser det W = Φ_1 Φ_2 − w_12 w_21: the two starts differ in w_12 alone, and end on the two sides of the hyperbola of "
        "rank-one minimisers",
    ),
    trajectory(
        DLN.at("trajectory-parting"),
        "At the saddle of rank one two starts part",
        r"W(0) = \begin{pmatrix} -0.1 & \delta \\ \delta & 1 \end{pmatrix}:\quad \delta = 0 \Rightarrow"
        r" \left|W(120) - \begin{pmatrix} 0 & 0 \\ 0 & 1.447 \end{pmatrix}\right|_\infty < 10^{-30};\quad \delta = \pm 0.01 \Rightarrow"
        r" \left|\lim W - \begin{pmatrix} 0.58724 & \pm m \\ \pm m & 1.447 \end{pmatrix}\right|_\infty < 10^{-30},"
        r"\quad m = 0.921833257002638005705078091547",
        "these three starts, N = 2; both limits are proved to exist, with det < 0",
        (*_FLOW, *_SIGN),
        "the saddle diag(0, 1.447) is no minimiser. With det W < 0 and w_12 + w_21 = 0, which the flow keeps by symmetry, no minimiser can "
        "be reached, as there w_12 w_21 > Φ_1 Φ_2; beside that set the two starts go apart by 1.84 in w_12",
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
