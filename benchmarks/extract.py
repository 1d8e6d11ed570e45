"""What extraction costs, against underthesea alone: ``python -m benchmarks.extract CORPUS.jsonl [ARTICLES]``.

Every round goes through the articles in chunks; each chunk is extracted, then tokenised, so that both meet the same
machine. Naming entities is so slow that only the first article of a chunk goes through it.
"""

from __future__ import annotations

import itertools
import statistics
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from underthesea import ner, word_tokenize

from benchmarks.timing import medians, report, seconds_of, seconds_of_command
from dipcli.extract import extract
from dipcli.model import Article
from dipcli.read import Options, read

ROUNDS = 3
CHUNK = 30
BASE = "underthesea word_tokenize"
SLOW = "underthesea ner"
TASKS: Mapping[str, Callable[[Article], object]] = {
    "dip extract": extract,
    BASE: lambda article: word_tokenize(article.text),
    SLOW: lambda article: ner(article.text),
}
EMPTY = "python -c pass"
STARTS = {
    EMPTY: "pass",
    "dip extract": "import dipcli.extract, dipcli.model; dipcli.extract.extract(dipcli.model.Article('1', {text!r}))",
    BASE: "from underthesea import word_tokenize; word_tokenize({text!r})",
}


def one_round(articles: Sequence[Article]) -> dict[str, float]:
    """Seconds that each task needs for 1,000 characters."""
    seconds = dict.fromkeys(TASKS, 0.0)
    characters = dict.fromkeys(TASKS, 0)
    for start in range(0, len(articles), CHUNK):
        for name, task in TASKS.items():
            chunk = articles[start : start + (1 if name == SLOW else CHUNK)]
            seconds[name] += seconds_of(lambda: [task(article) for article in chunk])  # noqa: B023 - called at once
            characters[name] += sum(len(article.text) for article in chunk)
    return {name: seconds[name] / characters[name] * 1000 for name in TASKS}


def main(corpus: str, count: int | None) -> None:
    """Print the figures."""
    found = itertools.islice(read([corpus], Options()), count)
    articles = [article for article in found if isinstance(article, Article)]
    one_round(articles[:1])
    rounds = [one_round(articles) for _ in range(ROUNDS)]
    print(f"1,000 characters, over {len(articles)} articles of {sum(len(a.text) for a in articles):,} characters:")
    report({name: statistics.median(figures[name] for figures in rounds) for name in TASKS}, BASE)

    print("\na process that reads one article:")
    commands = {name: [sys.executable, "-c", code.format(text=articles[0].text)] for name, code in STARTS.items()}
    report(medians({name: partial(seconds_of_command, c) for name, c in commands.items()}, 5), BASE)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if sys.argv[2:] else None)
