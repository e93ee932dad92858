"""Two layers with a product and an imbalance that are given."""

from __future__ import annotations

import numpy as np
import pytest

from dlnsym.paper.descent_steps import apart


@pytest.mark.parametrize("gap", [0.0, 0.3, 3.0])
@pytest.mark.parametrize("width", [1, 2, 4])
def test_layers_that_are_apart_have_the_product_and_the_imbalance_that_were_asked_for(width: int, gap: float) -> None:
    w = np.random.default_rng(7).normal(size=(5, width, width))
    upper, lower = apart(w, gap)
    np.testing.assert_allclose(upper @ lower, w, rtol=0, atol=1e-13)
    difference = upper.mT @ upper - lower @ lower.mT
    np.testing.assert_allclose(difference, np.broadcast_to(gap * np.eye(width), w.shape), rtol=0, atol=1e-13)
