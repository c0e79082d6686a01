"""What the worker sees: Qt lives here and nowhere else."""
