"""The training flow: its coordinates, the number systems it runs in, and what it conserves."""
