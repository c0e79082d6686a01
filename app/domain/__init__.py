"""The region's rules in plain Python: no input or output, no clock, standard library only."""
