"""Indicatiewijzer: from a family's question to an indication the back office can key in."""
