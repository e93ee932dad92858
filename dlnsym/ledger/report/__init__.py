"""A self-contained page of the ledger: every statement typeset, with its verdict, its evidence, and the figures."""

from dlnsym.ledger.report.measured import Table, recorded
from dlnsym.ledger.report.page import FONT, Page, Picture, check_png, render, render_row, write

__all__ = ["FONT", "Page", "Picture", "Table", "check_png", "recorded", "render", "render_row", "write"]
