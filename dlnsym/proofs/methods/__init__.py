"""The arguments, one a module: each decides relations of one sort."""
