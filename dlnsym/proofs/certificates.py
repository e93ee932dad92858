"""Methods that leave certificates behind, and the certificate of an identity."""

from __future__ import annotations

from dataclasses import dataclass

from dlnsym.algebra.zero_test import NormalForm, UndecidedError, normal_form
from dlnsym.proofs.definitions import Definitions, WithDefinitions
from dlnsym.proofs.model import Certificate, Relation


class ByCertificate:
    """An argument that searches for a certificate; a relation is proved by one that checks."""

    def prove(self, relation: Relation) -> Certificate | None:
        """A certificate for the relation; None where the search finds none.

        Raises :class:`UndecidedError` for a relation of another sort.
        """
        raise NotImplementedError

    def proves(self, relation: Relation) -> bool:
        """Whether there is a certificate, and it checks."""
        try:
            certificate = self.prove(relation)
        except UndecidedError:
            return False
        return certificate is not None and certificate.check(relation)


@dataclass(frozen=True)
class Identity(WithDefinitions):
    """Both sides, with the definitions put in, are one quotient of polynomials in the letters of ``form``."""

    form: NormalForm
    definitions: Definitions = ()

    def check(self, relation: Relation) -> bool:
        if relation.kind != "=":
            return False
        try:
            return self.form.check(self.unfold(relation.lhs), self.unfold(relation.rhs))
        except UndecidedError:
            return False


def identity(relation: Relation, definitions: Definitions = ()) -> Identity | None:
    """The certificate of an identity that the exact zero test shows; None where it shows that there is none.

    Raises :class:`UndecidedError` for an inequality, and outside the class of the zero test.
    """
    require_equation(relation)
    unfold = _Unfolding(definitions).unfold
    form = normal_form(unfold(relation.lhs), unfold(relation.rhs))
    return None if form is None else Identity(form, definitions)


def require_equation(relation: Relation) -> None:
    """Raises :class:`UndecidedError` for an inequality."""
    if relation.kind != "=":
        raise UndecidedError("an inequality, where an equation is decided")


def require_order(relation: Relation) -> None:
    """Raises :class:`UndecidedError` for anything but ``lhs <= rhs``."""
    if relation.kind != "<=":
        raise UndecidedError(f"the relation {relation.kind!r}, where <= is decided")


@dataclass(frozen=True)
class _Unfolding(WithDefinitions):
    definitions: Definitions
