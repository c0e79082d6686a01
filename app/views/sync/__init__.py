"""Bringing in the data of the region: the page Bijwerken and the watch on the folder."""
