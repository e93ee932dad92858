"""What every loss must pass.  A test class inherits it and says which losses: see tests/losses."""

from __future__ import annotations

import copy
import json
import math
import pickle
from itertools import combinations
from typing import Any, ClassVar

import flint
import hostile
import mpmath
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from dlnsym._shared.validate import Array
from dlnsym.flow.numbers import SYSTEMS
from dlnsym.losses.protocol import HighPrecisionLoss, Loss, SampledLoss, SecondOrderLoss
from dlnsym.losses.registry import loss_from_json
from dlnsym.losses.residuals import curvature, evaluation

few = settings(max_examples=40)

NODES, WEIGHTS = np.polynomial.legendre.leggauss(12)


def along(f: Any) -> Any:
    """∫ f(t) dt over [0, 1], exactly but for rounding where f is a polynomial of degree up to 23."""
    return sum(weight / 2 * f((1 + node) / 2) for node, weight in zip(NODES, WEIGHTS, strict=True))


class Losses:
    """Losses of one kind."""

    instances: ClassVar[st.SearchStrategy[Any]]
    """Losses with data of moderate size."""
    smooth = 1e-9
    """How well quadrature integrates derivatives of order one, relative to the size of what is integrated."""
    largest = 1e300
    """The size of the entries up to which neither value nor gradient may be nan."""

    def at(self, loss: Loss, data: st.DataObject, *batch: int, entries: Any = None) -> Array:
        """Matrices of the loss's shape."""
        found: Array = data.draw(
            arrays(np.float64, (*batch, *loss.shape), elements=st.floats(-3, 3) if entries is None else entries)
        )
        return found

    @few
    @given(st.data())
    def test_it_is_a_loss(self, data: st.DataObject) -> None:
        loss = data.draw(self.instances)
        assert isinstance(loss, Loss)
        m, n = loss.shape
        assert m >= 1 and n >= 1
        assert len(repr(loss).splitlines()) == 1 and len(repr(loss)) < 120

    @few
    @given(st.data())
    def test_the_gradient_is_the_derivative_of_the_value(self, data: st.DataObject) -> None:
        loss = data.draw(self.instances)
        w, h = self.at(loss, data), self.at(loss, data)
        change = along(lambda t: (loss.gradient(w + t * h) * h).sum())
        size = along(lambda t: np.abs(loss.gradient(w + t * h) * h).sum())
        values = float(loss.value(w + h)), float(loss.value(w))
        assert values[0] - values[1] == pytest.approx(
            change, rel=0, abs=self.smooth * (1 + size + sum(map(abs, values)))
        )

    @few
    @given(st.data())
    def test_the_hessian_product_is_the_derivative_of_the_gradient(self, data: st.DataObject) -> None:
        loss = data.draw(self.instances)
        if not isinstance(loss, SecondOrderLoss):
            assert not hasattr(loss, "hessian_product")
            return
        w, h, z = self.at(loss, data), self.at(loss, data), self.at(loss, data)
        change = along(lambda t: loss.hessian_product(w + t * h, h))
        size = 1 + np.abs(loss.gradient(w + h)).max() + np.abs(loss.gradient(w)).max() + np.abs(change).max()
        assert np.abs(loss.gradient(w + h) - loss.gradient(w) - change).max() <= self.smooth * size
        # symmetric
        one, other = (loss.hessian_product(w, h) * z).sum(), (loss.hessian_product(w, z) * h).sum()
        assert one == pytest.approx(other, rel=1e-9, abs=1e-9 * size)

    @few
    @given(st.data())
    def test_a_hessian_factor_gives_the_hessian(self, data: st.DataObject) -> None:
        loss = data.draw(self.instances)
        if hasattr(loss, "hessian_factor"):
            w, x = self.at(loss, data), self.at(loss, data)
            factor = loss.hessian_factor(w)
            assert factor.shape[1:] == loss.shape
            squares = (np.tensordot(factor, x) ** 2).sum()
            assert squares == pytest.approx((loss.hessian_product(w, x) * x).sum(), rel=1e-10, abs=1e-10)

    @few
    @given(st.data())
    def test_the_mean_of_sampled_gradients_is_the_gradient(self, data: st.DataObject) -> None:
        loss = data.draw(self.instances)
        if not isinstance(loss, SampledLoss):
            assert not hasattr(loss, "sampled_gradient")
            return
        w = self.at(loss, data)
        size = 1 + np.abs(loss.gradient(w)).max() + abs(float(loss.value(w)))
        for count in {1, min(2, loss.rows), loss.rows}:
            choices = np.array(list(combinations(range(loss.rows), count)))
            found = loss.sampled_gradient(w, choices)
            assert found.shape == (len(choices), *loss.shape) and found.dtype == np.float64
            assert np.abs(found.mean(axis=0) - loss.gradient(w)).max() <= 1e-11 * size
            together = loss.sampled_gradient(np.stack([w, w + 1]), choices[:1])
            assert together.shape == (2, *loss.shape)
            assert np.abs(together[0] - found[0]).max() <= 1e-12 * size

    @few
    @given(st.data())
    def test_rows_that_it_has_not_got_are_refused_by_name(self, data: st.DataObject) -> None:
        loss = data.draw(self.instances)
        if isinstance(loss, SampledLoss):
            w = np.zeros(loss.shape)
            for rows in ([loss.rows], [-1], [0.0], 0, [], [[]], "rows", [True]):
                with pytest.raises((TypeError, ValueError), match="^rows .*expected whole numbers from 0 to"):
                    loss.sampled_gradient(w, rows)

    @few
    @given(st.data())
    def test_inside_an_integrator_it_is_the_same_function(self, data: st.DataObject) -> None:
        """Value, gradient and Hessian from the measurements, where the loss is a sum of squares of some."""
        loss = data.draw(self.instances)
        w, x = self.at(loss, data), self.at(loss, data)
        gradient, hessian = np.empty(loss.shape), curvature(loss)
        size = 1 + np.abs(loss.gradient(w)).max() + abs(float(loss.value(w)))
        assert evaluation(loss)(w, gradient) == pytest.approx(float(loss.value(w)), rel=1e-12, abs=1e-12 * size)
        np.testing.assert_allclose(gradient, loss.gradient(w), rtol=0, atol=1e-11 * size)
        assert (hessian is None) == (not isinstance(loss, SecondOrderLoss))
        if hessian is not None:
            np.testing.assert_allclose(hessian(w, x), loss.hessian_product(w, x), rtol=1e-11, atol=1e-11 * size)

    @few
    @given(st.data())
    def test_batches_are_taken_one_by_one(self, data: st.DataObject) -> None:
        loss = data.draw(self.instances)
        w = self.at(loss, data, 2, 3)
        value, gradient = loss.value(w), loss.gradient(w)
        assert (value.shape, gradient.shape) == ((2, 3), w.shape)
        assert value.dtype == gradient.dtype == np.float64
        assert value[1, 2] == pytest.approx(float(loss.value(w[1, 2])), rel=1e-13, abs=1e-13)
        assert gradient[1, 2] == pytest.approx(loss.gradient(w[1, 2]), rel=1e-12, abs=1e-12)
        nothing = np.zeros((0, *loss.shape))
        assert (loss.value(nothing).shape, loss.gradient(nothing).shape) == ((0,), nothing.shape)
        if isinstance(loss, SecondOrderLoss):
            image = loss.hessian_product(w, w[0])
            assert image.shape == w.shape
            assert image[1, 2] == pytest.approx(loss.hessian_product(w[1, 2], w[0, 2]), rel=1e-12, abs=1e-12)
            assert loss.hessian_product(w[0, 0], w).shape == w.shape

    @few
    @given(st.data())
    def test_matrices_are_left_as_they_are(self, data: st.DataObject) -> None:
        loss = data.draw(self.instances)
        w = self.at(loss, data, 2)
        before = w.copy()
        loss.value(w), loss.gradient(w)
        assert w.flags.writeable
        assert (w == before).all()
        loss.gradient(w)[...] = 7.0  # what is returned is the caller's own
        assert not (loss.gradient(w) == 7.0).all() or (before == w).all()
        listed = w.tolist()
        assert (loss.value(listed) == loss.value(w)).all()

    @few
    @given(st.data())
    def test_copies_and_pickles_are_equal(self, data: st.DataObject) -> None:
        loss = data.draw(self.instances)
        for again in (pickle.loads(pickle.dumps(loss)), copy.copy(loss), copy.deepcopy(loss)):
            assert again == loss
            assert hash(again) == hash(loss)
            w = self.at(loss, data)
            assert again.value(w) == loss.value(w)
        assert loss != "loss"

    @few
    @given(st.data())
    def test_json_makes_an_equal_one(self, data: st.DataObject) -> None:
        loss = data.draw(self.instances)
        plain = json.loads(json.dumps(loss.to_json(), allow_nan=False))
        assert plain["kind"] == type(loss).__name__
        again = loss_from_json(plain)
        assert again == loss and hash(again) == hash(loss)
        assert again.to_json() == loss.to_json()

    @few
    @given(st.data(), st.sampled_from(["arb", "mpmath"]))
    def test_high_precision_agrees(self, data: st.DataObject, system: str) -> None:
        loss = data.draw(self.instances)
        if not isinstance(loss, HighPrecisionLoss):
            assert not hasattr(loss, "exact")
            return
        w, x = self.at(loss, data), self.at(loss, data)
        numbers = SYSTEMS[system]
        with numbers.working(200):
            exact = loss.exact(numbers)
            there, direction = (numbers.matrix(_fractions(m)) for m in (w, x))
            found = {
                "value": np.array(float(_mpmath(exact.value(there)))),
                "gradient": _floats(numbers.to_mpmath(exact.gradient(there))),
                "hessian": _floats(numbers.to_mpmath(exact.hessian_product(there, direction))),
            }
        plain = {"value": loss.value(w), "gradient": loss.gradient(w), "hessian": loss.hessian_product(w, x)}  # type: ignore[attr-defined]
        size = 1 + float(loss.value(np.zeros(loss.shape))) + float(plain["value"])
        for name, value in plain.items():
            assert np.shape(found[name]) == np.shape(value)
            assert np.abs(found[name] - value).max() <= 1e-11 * (size + np.abs(value).max())

    @few
    @given(st.data())
    def test_balls_contain_what_more_digits_find(self, data: st.DataObject) -> None:
        loss = data.draw(self.instances)
        if not isinstance(loss, HighPrecisionLoss):
            return
        w = _fractions(self.at(loss, data))
        with SYSTEMS["balls"].working(40):
            at = loss.exact(SYSTEMS["balls"])
            ball, balls = at.value(SYSTEMS["balls"].matrix(w)), at.gradient(SYSTEMS["balls"].matrix(w))
        with SYSTEMS["mpmath"].working(400):
            at = loss.exact(SYSTEMS["mpmath"])
            value, gradient = at.value(SYSTEMS["mpmath"].matrix(w)), at.gradient(SYSTEMS["mpmath"].matrix(w))
        with flint.ctx.workprec(500):
            # a few units in the last place of mpmath
            slack = flint.arb(0, 1e-90)
            assert (flint.arb(ball) + slack).contains(flint.arb(value))
            for inside, x in zip(balls.entries(), [x for row in gradient.tolist() for x in row], strict=True):
                assert (inside + slack).contains(flint.arb(x))

    @few
    @given(st.data())
    def test_what_is_not_a_matrix_of_its_shape_is_refused_by_name(self, data: st.DataObject) -> None:
        loss = data.draw(self.instances)
        good, (m, n) = np.ones(loss.shape), loss.shape
        bad = {
            "another shape": np.ones((m + 1, n)),
            "a number": 1.0,
            "nan": np.where(good.cumsum().reshape(m, n) == 1, math.nan, good),
            "inf": good * math.inf,
            "complex": good * 1j,
            "words": good.astype(str),
            "truth values": good.astype(bool),
            "none": None,
            "masked": np.ma.array(good, mask=good),
            "ragged": [[1.0] * n, [1.0] * (n + 1)],
            "objects": np.array([[None] * n] * m, dtype=object),
        }
        for value in bad.values():
            for method in (loss.value, loss.gradient):
                with pytest.raises((TypeError, ValueError), match=r"^W .*expected"):
                    method(value)
            if isinstance(loss, SecondOrderLoss):
                with pytest.raises((TypeError, ValueError), match=r"^X .*expected"):
                    loss.hessian_product(good, value)
                with pytest.raises((TypeError, ValueError), match=r"^W .*expected"):
                    loss.hessian_product(value, good)

    @few
    @given(st.data())
    def test_great_and_small_entries_give_no_nan(self, data: st.DataObject) -> None:
        loss = data.draw(self.instances)
        entries = hostile.numbers.filter(lambda x: abs(x) <= self.largest)
        w = self.at(loss, data, entries=entries)
        assert not np.isnan(loss.value(w))
        assert not np.isnan(loss.gradient(w)).any()
        if isinstance(loss, SecondOrderLoss):
            assert not np.isnan(loss.hessian_product(np.zeros(loss.shape), w)).any()


class FunctionLosses(Losses):
    """Whose text a store cannot compare."""

    largest = 1e60

    @few
    @given(st.data())
    def test_json_makes_an_equal_one(self, data: st.DataObject) -> None:
        loss = data.draw(self.instances)
        if loss.name is None:
            with pytest.raises(ValueError, match=r"a store knows it by a name and a version: expected FunctionLoss"):
                loss.to_json()
            return
        assert loss.to_json() == {"kind": "FunctionLoss", "shape": list(loss.shape), "name": "quartic", "version": "1"}
        with pytest.raises(
            ValueError, match="the function 'quartic', version '1' is not in the store; expected the Func"
        ):
            loss_from_json(loss.to_json())


def _fractions(w: Array) -> Any:
    from dlnsym.algebra import exact

    return exact.matrix("W", w)


def _mpmath(x: Any) -> Any:
    return mpmath.mpf(x) if not isinstance(x, flint.arb) else mpmath.mpf(x.mid().str(60, radius=False))


def _floats(m: Any) -> Array:
    return np.array(m.tolist(), dtype=np.float64)
