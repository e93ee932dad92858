"""Losses: what the flow descends on, and how a store writes one down."""
