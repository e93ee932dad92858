"""Trajectories with a proof: balls that hold the exact solution of the flow."""
