"""Long implicit steps in high precision: collocation at Chebyshev points, solved by Newton's method."""
