"""The examples of the documentation: ``python -m tests.examples`` runs them and writes down what they print.

An example is a fenced block of the language ``console``: lines that begin with ``$ `` are commands, the others what
they print on a terminal of 100 columns. The examples of one document follow one another in one folder that has the
articles of ``seeds/`` and no archive yet.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import tempfile
import termios
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
DOCUMENTS = (TOP / "README.md", *sorted((TOP / "docs").glob("*.md")))
BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)
ROWS, COLUMNS = 40, 100


def rewritten(document: str) -> str:
    """The document with what its examples print now."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "seeds").symlink_to(TOP / "seeds")
        return BLOCK.sub(lambda block: _rerun(block[0], Path(folder)), document)


def _rerun(block: str, folder: Path) -> str:
    commands = [line[2:] for line in block.splitlines() if line.startswith("$ ")]
    return "".join(f"$ {command}\n{_printed(command, folder)}" for command in commands)


def _printed(command: str, folder: Path) -> str:
    """What a command prints on a terminal, with what it says on standard error behind."""
    ours, terminal = pty.openpty()
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            ["/bin/bash", "-c", command], cwd=folder, env=_surroundings(folder), stdout=terminal, stderr=said
        )
        os.close(terminal)
        shown = _everything(ours)
        process.wait()
        said.seek(0)
        lines = (shown + said.read()).decode().replace("\r\n", "\n").splitlines()
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _surroundings(folder: Path) -> dict[str, str]:
    tools = Path(sys.executable).parent
    return {
        "PATH": f"{tools}:{os.environ['PATH']}",
        "HOME": str(folder),
        "TERM": "xterm",
        "NO_COLOR": "1",
        "LANG": "C.UTF-8",
        "DIP_LANG": "en",
        "DIP_DB": "meetings.db",
    }


def _everything(descriptor: int) -> bytes:
    parts = []
    try:
        while part := os.read(descriptor, 65536):
            parts.append(part)
    except OSError:  # how Linux says that nobody writes to the terminal any more
        pass
    os.close(descriptor)
    return b"".join(parts)


def main() -> None:
    """Bring the examples of every document up to date."""
    for path in DOCUMENTS:
        path.write_text(rewritten(path.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
