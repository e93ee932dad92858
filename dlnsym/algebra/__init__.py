"""Exact algebra under proofs and library alike: zero test, letters, balls, exact numbers."""
