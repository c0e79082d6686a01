"""The page of all providers."""
