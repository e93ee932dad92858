"""What is written for one fact: definitions, a lemma with its proof, and guards."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Lemma:
    """The Coq text of one fact.

    ``theory`` says which file of its chapter it stands in, ``opening`` how a proof takes its premises apart, ``notes``
    what a reader should know of the statement.
    """

    name: str
    statement: str
    proof: str
    guards: tuple[str, ...] = ()
    theory: str = "reals"
    opening: str = "_"
    notes: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """All of it."""
        return "\n".join([self.statement, self.proof, *self.guards]) + "\n"

    @property
    def body(self) -> str:
        """All of it, but for the name: what Coq thinks of it does not depend on that."""
        return self.text.replace(self.name, "it")
