"""An archiver of diplomatic meetings reported in Vietnamese news."""

from __future__ import annotations

__all__ = ["__version__"]

__version__ = "0.1.0"
