"""Rows of the archive to the terminal: tables, records with their evidence, progress."""
