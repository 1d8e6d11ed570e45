"""What can be wrong with an archive or with what is asked of it; each message is fit for a user."""

from __future__ import annotations


class ArchiveError(Exception):
    """Anything the user can be told in one or two lines."""


class ArchiveMissing(ArchiveError):
    """There is no archive at that path."""


class ArchiveDamaged(ArchiveError):
    """The file is not an archive, is damaged, or was made by a newer version."""


class ArchiveBusy(ArchiveError):
    """Another program holds the archive."""


class DecisionError(ArchiveError):
    """A decision that cannot be made: unknown id, unknown field, unusable value."""
