"""The database file: engine, key, lock and migrations. What is SQLite's own stays here."""
