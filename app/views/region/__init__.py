"""The page of the region's numbers."""
