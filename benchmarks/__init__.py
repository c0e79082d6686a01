"""Measurements with floors: ``python -m benchmarks`` (or ``make bench``) prints the table."""
