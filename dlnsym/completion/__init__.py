"""Matrix completion: the problem, the ranks of its completions, their families, and how the flow is attracted to them."""
