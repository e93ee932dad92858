"""The Levi-Civita connection of the metric g^N, and the divided differences in which it is written."""
