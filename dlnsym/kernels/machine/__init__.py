"""Machine code for many lanes at once, written at run time: vectors of float64, loops, elementary functions.

A *lane* is one trajectory; a :class:`Number` stands for the same quantity of all lanes of a group, one vector register
or two.  Functions are built from numbers with the usual operators, compiled by LLVM (llvmlite, the extra ``fast``) for
the processor at hand, and called through ctypes, so that threads run them side by side.  No operation mixes lanes:
what a lane computes depends, in every bit, on that lane alone.
"""
