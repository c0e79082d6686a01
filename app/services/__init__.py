"""What a worker can do: one use case, one transaction, a frozen row back."""
