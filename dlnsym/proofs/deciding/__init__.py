"""What :func:`dlnsym.decide` is made of: reading text, exact points, values of sums, integrals and limits."""
