"""The works that claims are taken from."""

from dlnsym.proofs import Work

CMV = Work(
    "cmv",
    "N. Cohen, G. Menon, Z. Veraszto: Deep Linear Networks for Matrix Completion – An Infinite Depth Limit",
    bare=True,
)
DLN = Work("dln", "This workbench")
MENON_YU = Work("menon-yu", "G. Menon, T. Yu: An entropy formula for the Deep Linear Network (arXiv 2509.09088)")
TAKATSU = Work("takatsu", "A. Takatsu: Wasserstein geometry of Gaussian measures (Osaka J. Math. 48, 2011)")
SHIN_YUN = Work(
    "shin-yun",
    "B. Shin, C. Yun: Implicit Bias and Loss of Plasticity in Matrix Completion: Depth Promotes Low-Rankness (arXiv 2603.04703)",
)
CHEN = Work("chen", "A. Chen: Geodesics in the Deep Linear Network (arXiv 2510.07324)")
ARORA = Work(
    "arora",
    "S. Arora, N. Cohen, W. Hu, Y. Luo: Implicit Regularization in Deep Matrix Factorization (NeurIPS 2019, arXiv 1905.13655)",
)
