"""Measurements of what must stay fast; ``benchmarks/README.md`` says how to run them and what they gave last."""
