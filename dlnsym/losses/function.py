"""A loss from a function of one's own, with its derivatives, or differentiated by JAX."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any, NoReturn

import numpy as np
from numpy.typing import ArrayLike

from dlnsym._shared import validate as check
from dlnsym._shared.validate import Array
from dlnsym.losses.registry import stored_loss

Function = Callable[..., Any]


@stored_loss
class FunctionLoss:
    """The loss E(W) = f(W) of one (m, n) matrix.

    Parameters
    ----------
    f : callable
        Takes one matrix, (m, n), and returns one number.  Without ``gradient`` it must be written in ``jax.numpy``: JAX
        differentiates it, in float64 (extra ``jax``).
    shape : int or (int, int)
        (m, n), of which one number d means (d, d).
    gradient : callable, optional
        Takes one matrix and returns ∂f there, (m, n).
    name, version : str, optional
        By these a store knows the loss, whose text it cannot compare.  Give another version when f changes.
    hessian_product : callable, optional
        Takes matrices W and X and returns the derivative of the gradient at W along X, (m, n); only with ``gradient``.

    Raises
    ------
    TypeError, ValueError
        For other arguments; where JAX is needed and not installed.  Every method raises ``ValueError`` where one of the
        functions returns an array of another shape.

    Notes
    -----
    With ``gradient``, the functions are called with one read-only NumPy array at a time; JAX takes a batch at once.
    Without a Hessian product the loss has no ``hessian_product``.  Results are what the functions return: nan and inf
    are passed on.

    Examples
    --------
    >>> loss = FunctionLoss(lambda W: (W**4).sum() / 4, (2, 3), gradient=lambda W: W**3)
    >>> loss
    FunctionLoss(2 × 3, without a name)
    >>> float(loss.value(np.ones((2, 3)))), loss.gradient(2 * np.ones((2, 3)))
    (1.5, array([[8., 8., 8.],
           [8., 8., 8.]]))
    """

    hessian_product: Function
    """D(∂f)(W)[X]: (..., m, n) twice -> (..., m, n).  There where it was given, and with JAX."""

    def __init__(
        self,
        f: Function,
        shape: int | tuple[int, int],
        gradient: Function | None = None,
        name: str | None = None,
        version: str | None = None,
        *,
        hessian_product: Function | None = None,
    ) -> None:
        _function("f", f)
        for argument, given in (("gradient", gradient), ("hessian_product", hessian_product)):
            if given is not None:
                _function(argument, given)
        if hessian_product is not None and gradient is None:
            raise ValueError("hessian_product is given without gradient; expected both, or neither for JAX")
        self.shape = check.matrix_shape("shape", shape)
        self.name = None if name is None else check.word("name", name)
        self.version = None if version is None else check.word("version", version)
        self._functions = f, gradient, hessian_product
        self._begin()

    @property
    def traceable(self) -> Function | None:
        """f itself where JAX differentiates it, None where the loss came with its gradient."""
        f, gradient, _ = self._functions
        return f if gradient is None else None

    def value(self, W: ArrayLike) -> Array:
        """f(W): (..., m, n) -> (...).

        Raises ``TypeError`` or ``ValueError`` for matrices that are not real and finite or of another shape.
        """
        return self._over_batch("f", 0, check.matrices_of_shape("W", W, self.shape))

    def gradient(self, W: ArrayLike) -> Array:
        """∂f(W): (..., m, n) -> (..., m, n).  Raises as :meth:`value`."""
        return self._over_batch("gradient", 1, check.matrices_of_shape("W", W, self.shape))

    def to_json(self) -> dict[str, Any]:
        """The shape, name and version; raises ``ValueError`` where the loss has not got both."""
        if self.name is None or self.version is None:
            raise ValueError(
                f"loss is {self}; a store knows it by a name and a version: expected FunctionLoss(…, name=…, version=…)"
            )
        return {"kind": "FunctionLoss", "shape": list(self.shape), "name": self.name, "version": self.version}

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> NoReturn:
        """Raises ``ValueError``: a store holds no functions."""
        known = f"{plain.get('name')!r}, version {plain.get('version')!r}"
        raise ValueError(f"the function {known} is not in the store; expected the FunctionLoss itself")

    def __repr__(self) -> str:
        known = "without a name" if self.name is None else f"{self.name!r}"
        version = "" if self.version is None else f", version {self.version!r}"
        return f"FunctionLoss({self.shape[0]} × {self.shape[1]}, {known}{version})"

    def _repr_latex_(self) -> str:
        known = "" if self.name is None else rf"\quad\text{{({self.name.replace('_', chr(92) + '_')})}}"
        return rf"$E(W) = f(W),\quad W \in \mathbb{{R}}^{{{self.shape[0]} \times {self.shape[1]}}}{known}$"

    def __eq__(self, other: object) -> bool:
        return self._key() == other._key() if isinstance(other, FunctionLoss) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._key())

    def __getstate__(self) -> dict[str, Any]:
        # what JAX compiled stays behind
        return {name: value for name, value in vars(self).items() if name not in ("_maps", "hessian_product")}

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state)
        self._begin()

    def _begin(self) -> None:
        """The functions as maps of stacks of matrices, (k, m, n)."""
        f, gradient, hessian_product = self._functions
        if gradient is None:
            self._maps = _differentiated(f, self.shape)
        else:
            given = (f, gradient) if hessian_product is None else (f, gradient, hessian_product)
            self._maps = tuple(map(_one_by_one, given))
        if len(self._maps) > 2:
            self.hessian_product = self._hessian_product

    def _hessian_product(self, W: ArrayLike, X: ArrayLike) -> Array:
        return self._over_batch("hessian_product", 2, *check.matrix_pair(W, X, self.shape))

    def _over_batch(self, name: str, order: int, *matrices: Array) -> Array:
        together = np.broadcast_arrays(*matrices) if len(matrices) > 1 else list(matrices)
        batch = together[0].shape[:-2]
        expected = self.shape if order else ()
        found = self._maps[order](*(m.reshape(-1, *self.shape) for m in together))
        for one in found:
            if np.shape(one) != expected:
                raise ValueError(f"{name} returned an array of shape {np.shape(one)}; expected shape {expected}")
        return np.array(found, dtype=np.float64).reshape((*batch, *expected))

    def _key(self) -> Any:
        return self._functions, self.shape, self.name, self.version


def _one_by_one(function: Function) -> Function:
    def each(*stacks: Array) -> list[Array]:
        for stack in stacks:
            stack.setflags(write=False)
        return [np.asarray(function(*matrices)) for matrices in zip(*stacks, strict=True)]

    return each


def _differentiated(f: Function, shape: tuple[int, int]) -> tuple[Function, ...]:
    """f, its gradient and its Hessian product on stacks, compiled when they are first called.

    Raises ``ValueError`` where JAX cannot trace f, or f returns something else than one number.
    """
    jax = _jax()
    with jax.enable_x64(True):
        try:
            result = jax.eval_shape(f, jax.ShapeDtypeStruct(shape, np.float64))
        except Exception as error:
            said = (str(error).splitlines() or [type(error).__name__])[0]
            raise ValueError(
                f"f cannot be differentiated by JAX ({said}); expected jax.numpy, or a gradient"
            ) from error
    if getattr(result, "shape", None) != ():
        raise ValueError(f"f returned {check.show(result)} for a {shape} matrix; expected one number")

    def product(w: Any, x: Any) -> Any:
        return jax.jvp(jax.grad(f), (w,), (x,))[1]

    def in_float64(function: Function) -> Function:
        compiled = jax.jit(jax.vmap(function))

        def each(*stacks: Array) -> Array:
            with jax.enable_x64(True):
                return np.asarray(compiled(*stacks))

        return each

    return in_float64(f), in_float64(jax.grad(f)), in_float64(product)


def _jax() -> ModuleType:
    try:
        import jax
    except ImportError:
        needed = "expected it to be installed (pip install 'dlnsym[jax]'), or a gradient"
        raise ValueError(f"gradient is None, which needs JAX to differentiate f; {needed}") from None
    return jax


def _function(name: str, value: object) -> None:
    if not callable(value):
        raise TypeError(f"{name} is {check.show(value)}; expected a function")
