"""The manifold: the metric g^N, its operator and spectrum, its volume."""
