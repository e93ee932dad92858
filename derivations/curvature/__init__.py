"""Curvature of the metric g^N at every depth and width, and in closed form at width two."""
