"""Spreadsheets in and out, and the region's own files."""
