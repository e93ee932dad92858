"""Derivations: a chapter for each subject, a module for each result, read top to bottom as its proof.

A module holds facts and claims, and the ``KERNELS`` of its formulas where numbers are computed with them; it is found by
being here.  It runs as a script, which shows its facts and checks each as it is shown.
"""
