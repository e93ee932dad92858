"""What the paper says about its simulations: one row each, open until the simulations are run here.

A row holds the paper's wording as ``printed`` and the ensemble that it speaks of as ``scope``.  Nothing is judged in
this module.
"""

from __future__ import annotations

from derivations.sources import ARORA, CMV, DLN, SHIN_YUN
from dlnsym.proofs import Claim
from dlnsym.proofs.model import Source

_WIDE = "mask I, d = 20, entries from Wigner(0, 0.001), about 300 outcomes for each depth, E_I < 10^-6"
_SMALL = "mask I, d = 2, diagonal 0.58724 and 1.447, entries from Wigner(0, 0.001), about 3000 outcomes for each depth"
_SINGLE = "mask (3.26), d = 2, N = ∞, 1000 initial conditions from Wigner(0, 0.001)"
_CYCLE = "the target (3.31), N = ∞, 500 outcomes, entries from Wigner(0, 0.02)"
_CUBES = "M and 24 other rank-two minimisers, H = 0.001, h = 0.00001, w_12 and w_31 normal with standard deviation 10"
_RANK_ONE = "mask I, d = 2, N = 20, diagonal 0.58724 and 1.447, 1072 outcomes from rank-one initial conditions (3.35)"
_CURVES = "mask I, d = 2, diagonal 0.58724 and 1.447, N = 3, 5, 10, 20 and ∞, entries from Wigner(0, s), s from 10^-1 to 10^-6"
_BLOCKS = (
    "d = 4, four blocks of one entry or two of rank one, N = 2, 3, 4 and ∞, normal entries of scale 0.1 to 0.0001, with or"
    " without those outside the blocks"
)
_RECOVERY = (
    "d = 100, targets of rank 5 and 10 with Frobenius norm 100, 1,500 to 7,000 entries observed, N = 1 to 4 and ∞, normal"
    " starts of scale 0.001 and 0.00001"
)
_NOISE = "d = 2, ½‖W − Φ‖², Φ = 0 and Φ = diag(1.447, 0), N = 3 and 5, β = 4, flow times 10 and 20"
_PATHS = "mask I, d = 2, diagonal 0.58724 and 1.447, N = 2, 3 and ∞, entries from Wigner(0, 0.3)"


def experiment(key: str, title: str, printed: str, scope: str) -> Claim:
    """A statement about simulations, without a verdict yet."""
    return Claim(CMV.at(key), "experiment", title, rf"\text{{{printed}}}", scope)


def measured(source: Source, title: str, statement: str, scope: str) -> Claim:
    """A statement about simulations in words of this workbench: a hypothesis of its own, or what another work claims."""
    return Claim(source, "experiment", title, rf"\text{{{statement}}}", scope)


CLAIMS = (
    experiment(
        "fig-2",
        "Effective rank of outcomes at d = 20",
        "Empirical distributions of effective rank in 20 × 20 matrix completion simulations",
        _WIDE,
    ),
    experiment(
        "fig-3",
        "Effective rank of shallow outcomes and of the initial conditions",
        "(a) Effective rank distributions of shallow matrix completion simulations. (b) Sample distribution of effective"
        " rank at initialization",
        _WIDE,
    ),
    experiment(
        "sec-3.3.1-shallow",
        "Even three layers favour low rank",
        "even the shallowest, N=3 case shows strong bias towards low rank completions",
        _WIDE,
    ),
    experiment(
        "sec-3.3.1-deep",
        "Ten layers and infinitely many agree",
        "In case of N=10 and N=∞, the obtained histograms are nearly identical",
        _WIDE,
    ),
    experiment(
        "sec-3.3.1-rank-one",
        "Deep networks favour rank one",
        "strong bias towards minimal, rank one outcomes",
        _WIDE + "; N = 10 and N = ∞",
    ),
    experiment(
        "fig-4",
        "Outcomes on the plane of minimisers",
        "Outcomes of batch simulations under N = 5, 10, 20 and ∞, respectively",
        _SMALL,
    ),
    experiment(
        "sec-3.3.2-layers",
        "Initialising the layers or their product gives the same result",
        "for the purposes of this example, these two approaches lead to identical results",
        _SMALL,
    ),
    experiment(
        "sec-3.3.2-time",
        "All trajectories converge by T = 1200",
        "Numerical convergence criterion is E(W) < 10^{-15} which is achieved in no more than T = 1200 simulation time in all included examples",
        _SMALL,
    ),
    experiment(
        "sec-3.3.2-similar",
        "The infinite depth limit behaves like deep networks",
        "the infinite depth limit shows very similar behavior qualitatively to finite, sufficiently large depth models",
        _SMALL,
    ),
    experiment(
        "sec-3.3.2-accumulation",
        "Outcomes accumulate near the corners of the hyperbola",
        "the accumulation of training outcomes is strong near the corners of the hyperbola of rank one completions",
        _SMALL,
    ),
    experiment(
        "sec-3.3.2-high-rank",
        "No clustering where effective rank is high",
        "there is no clustering of simulation outcomes in high effective rank regions",
        _SMALL,
    ),
    experiment(
        "sec-3.3.2-outcomes-by-depth",
        "Outcomes are more concentrated at higher depth",
        "simulation outcomes in higher depth show more concentration in these regions",
        _SMALL,
    ),
    experiment(
        "fig-5",
        "Logarithmic volume on the plane of minimisers",
        "Heatmap of the logarithmic volume on the plane of global minimizers, for N=5 and N=∞, respectively",
        "d = 2, diagonal 0.58724 and 1.447, N = 5 and N = ∞",
    ),
    experiment(
        "sec-3.3.2-correspondence",
        "Outcomes lie where volume is high",
        "Figure 5 show the clear correspondence to high phase space volume",
        _SMALL,
    ),
    experiment(
        "fig-6",
        "Effective rank on the plane of minimisers",
        "Effective rank of global minimizers",
        "d = 2, diagonal 0.58724 and 1.447",
    ),
    experiment(
        "fig-7",
        "Five trajectories to the rank-deficient minimiser",
        "Five sample trajectories of the matrix elements under training are shown",
        _SINGLE,
    ),
    experiment(
        "sec-3.4.1-convergence",
        "All outcomes are the rank-deficient minimiser",
        "All simulation outcomes of 1000 random initial conditions showed convergence to this minimizer",
        _SINGLE,
    ),
    experiment(
        "sec-1.3.4-observed",
        "Not every rank-deficient minimiser is observed",
        "The examples of Section 3.4.1 [...] not all of the rank deficient minimizers are actually observed as training outcomes",
        "the example of Section 3.4.1, whose one rank-deficient minimiser is observed",
    ),
    experiment(
        "fig-8",
        "Outcomes cluster near one rank-two minimiser",
        "The majority of the 500 outputs cluster near one particular rank-two minimizer",
        _CYCLE,
    ),
    experiment(
        "fig-9",
        "Volume around rank-two minimisers",
        "Monte Carlo integration of volume around rank-two minimizers",
        _CUBES,
    ),
    experiment(
        "sec-3.4.2-highest",
        "The particular completion has the most volume around it",
        "M is the point of the highest volume vicinity, the difference to other equal rank minimizers spanning several"
        " orders of magnitude",
        _CUBES,
    ),
    experiment(
        "fig-10",
        "Outcomes of rank-one diagonal completion",
        "Sample distribution of 1072 simulation outcomes of rank one, diagonal matrix completion",
        _RANK_ONE,
    ),
    experiment(
        "sec-3.4.3-concentration",
        "Outcomes concentrate at the minimal singular value",
        "matrices with singular value at σ_{min} and slightly above are expected to have high representation among"
        " training outcomes",
        _RANK_ONE,
    ),
    experiment(
        "sec-3.3.2-volume-corner",
        "Outcomes keep to the corners, where volume blows up fastest",
        "If high volume is a predictive quantity for training outcomes, we expect a subtle decrease of volume along the"
        " hyperbola starting from the corners",
        _CURVES + "; the sentence is on volume: that outcomes keep to the corners is this workbench's reading",
    ),
    experiment(
        "sec-3.3.2-volume-density",
        "Outcomes are distributed along the hyperbola as volume near it is",
        "While we are not ready to make this relation quantitative, these results suggest that state space volume is a good candidate"
        " to rely on for a quantitative theory of implicit regularization",
        _CURVES + "; this workbench's reading: in proportion to the leading coefficient of the blow-up",
    ),
    experiment(
        "sec-3.4.3-volume",
        "Outcomes of rank one are distributed as volume is",
        "it is impossible to predict simulation outcomes in terms of bias towards low rank. We demonstrate that high state"
        " space volume remains predictive",
        _CURVES + "; initial conditions of rank one, finite depths; read as: in proportion to (3.34)",
    ),
    experiment(
        "sec-3.4.2-volume",
        "Outcomes cluster at the point of most volume",
        "we cannot conclude that there are no points with even larger volume [...] Our results nonetheless strongly suggest that state"
        " space volume is the right tool to make predictions on training outcomes, when rank based predictions are inconclusive",
        _CYCLE
        + "; read as: the point of largest blow-up on the rank-two surface, against M and the completions of least"
        " nuclear and least Frobenius norm",
    ),
    experiment(
        "sec-1.3.3-largest-volume",
        "The observed minimisers have the most volume around them",
        "within the set of low rank minimizers, the actually observed ones are also the ones with the largest concentration"
        " of volume around them",
        "all examples of Sections 3.3 and 3.4",
    ),
    measured(
        DLN.at("runaway-frequency"),
        "Random starts meet runaways",
        "Random starts run away at every depth, and only from det W(0) of the sign opposite to Φ_11 Φ_22",
        "the mask (3.26), diagonal 0.58724 and 1.447, Φ_12 = 0.3, 1, 3, N = 2, 3, 5, 10, ∞, entries from Wigner(0, s), s = 0.001, 0.1, 1",
    ),
    measured(
        DLN.at("runaway-growth"),
        "How fast the unobserved entry grows along a runaway",
        "|w_21| grows like ((1 + 2/N) Φ_11 Φ_12 Φ_22 t)^{N/(N+2)}, at N = ∞ like Φ_11 Φ_12 Φ_22 t",
        "the mask (3.26), diagonal 0.58724 and 1.447, Φ_12 = 1, N = 3, 5, 10, ∞",
    ),
    experiment(
        "sec-3.1-costs",
        "What depth costs",
        "Numerically integrating (1.7) gets very costly with increasing depth, due to the large number of matrix powers needed",
        "one evaluation of the right-hand side at d = 20, N = 10 and N = 1000: the sum (1.6), and by the eigenvalues (2.9)",
    ),
    measured(
        DLN.at("volume-given-kept"),
        "Given what the flow keeps, outcomes are distributed as volume is",
        "Given (w_12² − w_21²)/λ_12, the sign of det W and the lobe, |det W| at the outcome is distributed as volume is",
        "mask I, d = 2, diagonal 0.58724 and 1.447, N = 3, 5, 10, 20, entries from Wigner(0, s), s = 0.1, 0.01, 0.001; |w_12|, |w_21| ≤ 3",
    ),
    measured(
        DLN.at("volume-predicts"),
        "Volume predicts outcomes better than its rivals",
        "Outcomes are nearer to the completion of most volume than to its rivals",
        "d = 3, random targets, two masks, N = 3 and N = ∞, entries from Wigner(0, s), s = 0.1 and 0.01",
    ),
    measured(
        SHIN_YUN.at("coupling"),
        "Depth 3 couples observed blocks, depth 2 does not",
        "With block-diagonal observations the blocks influence each other at depth 3 and above, unless the start is in"
        " blocks, and not at depth 2",
        _BLOCKS,
    ),
    measured(
        SHIN_YUN.at("rank-one"),
        "The limit has rank one if and only if the blocks are coupled",
        "With block-diagonal observations training from small starts tends to rank one where it couples the blocks, and"
        " nowhere else",
        _BLOCKS + "; their theorem is on a family of starts, this row on random ones",
    ),
    measured(
        SHIN_YUN.at("plasticity"),
        "Fewer observations first cost depth 2 its low rank, and deeper networks nothing",
        "Trained on the diagonal first and on a band then, a network of depth 2 ends at higher rank than on the band"
        " alone, and deeper ones at low rank either way",
        "d = 4, a target of rank one, the diagonal and the band of width 1, N = 2, 3 and 4, starts of scale 0.0001",
    ),
    measured(
        ARORA.at("depth"),
        "A third layer improves recovery from few entries",
        "With few observed entries a network of depth 3 recovers the target better than one of depth 2",
        _RECOVERY,
    ),
    measured(
        ARORA.at("deeper"),
        "Beyond three layers there is little to gain",
        "With few observed entries networks deeper than 3 recover the target hardly better than one of depth 3",
        _RECOVERY,
    ),
    measured(
        ARORA.at("nuclear-norm"),
        "The least nuclear norm is not what is found",
        "With few observed entries networks of depth 2 and 3 find a completion of larger nuclear norm and lower effective"
        " rank than the one of least nuclear norm; with many all agree",
        _RECOVERY,
    ),
    measured(
        DLN.at("descent-order"),
        "Descent tends to the flow with order one",
        "The distance of descent from the flow at one flow time, and its defect of balance, are of the order of the step",
        "d = 3, 6 of 9 entries observed, N = 2, 3 and 5, balanced layers; all observed, N = 2, W_2^T W_2 - W_1 W_1^T = λ,"
        " λ = 0 to 3, against the exact solution; η = 0.01 to 0.000625",
    ),
    measured(
        DLN.at("imbalance"),
        "Unbalanced layers fit sooner, at higher rank",
        "From small starts two layers with W_2^T W_2 - W_1 W_1^T = λ fit the sooner, and the further from rank one, the larger λ is",
        "d = 4, a band of a matrix of rank one, W(0) of scale 0.01, λ = 0 to 3",
    ),
    measured(
        DLN.at("nearly-balanced"),
        "Layers that are nearly balanced end where the flow says",
        "Outcomes of layers that are balanced up to a share of their size differ from those of the flow of their product by the order of that share",
        "mask I, d = 2, diagonal 0.58724 and 1.447, N = 2, 3 and 4, W(0) of scale 0.1, shares 0.1 to 0.003",
    ),
    measured(
        DLN.at("independent-layers"),
        "Layers that are drawn independently end where the flow says, if they are small",
        "Outcomes of independent layers tend to those of the flow of their product as the layers become small",
        "mask I, d = 2, diagonal 0.58724 and 1.447, N = 2, 3 and 4, products of scale 0.1 to 0.001",
    ),
    measured(
        DLN.at("free-energy-balanced"),
        "Free energy says where noise of balanced layers ends",
        "The smallest singular value is distributed as e^{-βE + S} √det g says, and volume alone is further off",
        _NOISE + ", noise of balanced layers",
    ),
    measured(
        DLN.at("free-energy-descent"),
        "Free energy says where descent with noise ends",
        "The smallest singular value is distributed as e^{-βE + S} √det g says, and volume alone is further off",
        _NOISE + ", gradient descent with noise in every entry of every layer",
    ),
    measured(
        DLN.at("near-geodesic"),
        "The flow's path is near the geodesic between its ends",
        "The path is at most a quarter longer than the geodesic, and nearer to it than to the straight line",
        _PATHS,
    ),
    measured(
        DLN.at("curvature-turns"),
        "Trajectories turn where the space is curved",
        "Along a trajectory its curvature in g goes with the scalar curvature, and more so than with the length of the gradient",
        _PATHS,
    ),
)


if __name__ == "__main__":
    from dlnsym.proofs.script import show

    show(__name__)
