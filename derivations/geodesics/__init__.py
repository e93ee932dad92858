"""Geodesics of the metric g^N: what they keep, and how they lie over the layers."""
