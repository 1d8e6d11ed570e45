"""Processor time of calls and of commands: medians over interleaved rounds, so that a busy machine favours none."""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence


def seconds_of(call: Callable[[], object]) -> float:
    """Processor seconds that ``call`` takes in this process."""
    start = time.process_time()
    call()
    return time.process_time() - start


def seconds_of_command(command: Sequence[str], environment: Mapping[str, str] | None = None) -> float:
    """Processor seconds of a whole process, its output thrown away; RuntimeError when it fails."""
    surroundings = {**os.environ, **(environment or {})}
    process = subprocess.Popen(command, env=surroundings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with {process.returncode}")
    return usage.ru_utime + usage.ru_stime


def medians(tasks: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, float]:
    """The median of what each task returns, all tasks taking turns in every round."""
    taken: dict[str, list[float]] = {name: [] for name in tasks}
    for _ in range(rounds):
        for name, task in tasks.items():
            taken[name].append(task())
    return {name: statistics.median(values) for name, values in taken.items()}


def report(figures: Mapping[str, float], base: str) -> None:
    """Print each figure in milliseconds and as a multiple of that of ``base``."""
    width = max(map(len, figures))
    for name, seconds in figures.items():
        print(f"{name:<{width}}  {seconds * 1000:>12.3f} ms  {seconds / figures[base]:>10.2f} ×")
