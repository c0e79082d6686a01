"""The product catalogue: a page with everything the region buys."""
