"""Methods that leave certificates behind, and the certificate of an identity."""

from __future__ import annotations

from dataclasses import dataclass

from dlnsym.algebra.zero_test import NormalForm, UndecidedError, normal_form
from dlnsym.proofs.definitions import Definitions, WithDefinitions
from dlnsym.proofs.model import Certificate, Relation


class ByCertificate:
    """An argument that searches for a certificate; a relation is proved by one that checks."""

    def prove(self, relation: Relation) -> Certificate | None:
        """A certificate for the relation; None where the search finds none."""
        raise NotImplementedError

    def proves(self, relation: Relation) -> bool:
        """Whether there is a certificate, and it checks."""
        certificate = self.prove(relation)
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
    """The certificate of an identity that the exact zero test shows; None where it shows none."""
    if relation.kind != "=":
        return None
    unfold = _Unfolding(definitions).unfold
    try:
        form = normal_form(unfold(relation.lhs), unfold(relation.rhs))
    except UndecidedError:
        return None
    return None if form is None else Identity(form, definitions)


@dataclass(frozen=True)
class _Unfolding(WithDefinitions):
    definitions: Definitions
