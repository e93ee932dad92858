"""Minimisers: how the flow is attracted to them."""
