"""Lets ``python -m dipcli`` stand for ``dip``."""

from __future__ import annotations

from dipcli.cli import main

if __name__ == "__main__":
    main()
