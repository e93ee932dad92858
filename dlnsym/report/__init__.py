"""A self-contained page of the ledger: every statement typeset, with its verdict, its evidence, and the figures."""

from dlnsym.report.page import Page, Picture, render, write

__all__ = ["Page", "Picture", "render", "write"]
