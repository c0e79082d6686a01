"""The page of one dossier and its seven steps."""
