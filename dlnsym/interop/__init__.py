"""The flow for other libraries."""
