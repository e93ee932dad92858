"""Only the room of the manifold computes singular value decompositions, so that their guards are in one place."""

from __future__ import annotations

import ast
from pathlib import Path

import dlnsym

PACKAGE = Path(dlnsym.__file__).parent
SVD = {"svd", "svdvals", "svds", "svd_r", "svd_c", "matrix_rank", "pinv", "cond", "null_space", "orth"}
LIBRARIES = {"linalg", "mpmath", "scipy"}


def decompositions(source: str) -> list[str]:
    """Attributes of a library of linear algebra that decompose, and such names imported from one."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute) and node.attr in SVD:
            owner = ast.unparse(node.value)
            if owner.split(".")[-1] in LIBRARIES:
                found.append(f"{owner}.{node.attr}")
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[-1] in LIBRARIES:
            found += [f"{node.module}.{name.name}" for name in node.names if name.name in SVD]
    return found


def test_decompositions_are_seen() -> None:
    assert decompositions("import numpy as np\nnp.linalg.svd(w)") == ["np.linalg.svd"]
    assert decompositions("import mpmath\nf = mpmath.svd_r") == ["mpmath.svd_r"]
    assert decompositions("from scipy.linalg import svdvals as s") == ["scipy.linalg.svdvals"]
    assert decompositions("from dlnsym.manifold import precise\nprecise.svd(w)") == []


def test_no_other_room_decomposes() -> None:
    found = {
        str(path.relative_to(PACKAGE)): names
        for path in sorted(PACKAGE.rglob("*.py"))
        if (names := decompositions(path.read_text()))
    }
    own = {"manifold/decomposition.py", "manifold/graded.py", "manifold/precise.py"}
    # what is traced is decomposed by JAX
    assert found.keys() == {*own, "interop/jax.py"}
