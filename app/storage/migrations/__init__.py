"""How the tables came to be, step by step, as an importable alembic package.

Each file in ``versions`` is one step with its tables written out, never the live models: an old
step must do for ever what it did then. A new step is ``000N_what_it_does.py`` with
``revision = "000N"``; ``HEAD`` moves with it. The tests compare the result with the models.
"""

from __future__ import annotations

# The newest step; known here so that a start with an up-to-date store need not import alembic.
HEAD = "0006"
