"""Any source to Articles, one file a format.

``read`` takes files, folders and ``-`` (standard input) and gives, lazily and in order, an ``Article`` for each record
it can read and a ``Failure`` for each it cannot; one broken record never stops the others. A format is one file in
``read/formats``, found by being there.
"""

from __future__ import annotations

from dipcli.read.dates import iso_date
from dipcli.read.failure import Failure, Kind
from dipcli.read.options import FIELDS, Field, Options
from dipcli.read.reading import count, read

__all__ = ["FIELDS", "Failure", "Field", "Kind", "Options", "count", "iso_date", "read"]
