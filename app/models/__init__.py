"""What is stored: small, typed SQLAlchemy entities without a session or a rule."""
