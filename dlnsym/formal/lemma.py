"""What is written for one fact: definitions, a lemma with its proof, and guards."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Lemma:
    """The Coq text of one fact.

    ``theory`` says which file of its chapter it stands in, ``notes`` what a reader should know of the statement.
    """

    name: str
    statement: str
    proof: str
    guards: tuple[str, ...] = ()
    theory: str = "reals"
    notes: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """All of it."""
        return "\n".join([self.statement, self.proof, *self.guards]) + "\n"
