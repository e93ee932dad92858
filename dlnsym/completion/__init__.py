"""Matrix completion: the problem, the ranks and families of its completions, and how the flow is attracted to them."""
