"""Counting words: a text is cut into words character by character, then counted and ranked with dictionaries.

The text is a passage made up from syllables by a small random generator, told ten times.  SIZE is its length in
words, rounded down to tens.
"""

import sys

DEFAULT_SIZE = 42_000
RETELLINGS = 10

SYLLABLES = ("ba", "co", "di", "fu", "gre", "ha", "lin", "mo", "na", "pel", "ri", "so", "ta", "vu", "zen")
MARKS = (" ", " ", " ", ", ", " ", " - ", ". ", "\n", " ", "; ")


def random_numbers(seed):
    """Endless numbers from 0 to 65535."""
    while True:
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        yield seed >> 15


def make_text(length):
    """So many words, the short ones frequent, with punctuation and some capitals."""
    numbers = random_numbers(42)
    pieces = []
    for _ in range(length):
        word = ""
        for _syllable in range(1 + next(numbers) % 3):
            word += SYLLABLES[next(numbers) % (1 + next(numbers) % len(SYLLABLES))]
        pieces.append(word.capitalize() if next(numbers) % 8 == 0 else word)
        pieces.append(MARKS[next(numbers) % len(MARKS)])
    return "".join(pieces)


def words_of(text):
    """The words in lower case: runs of letters."""
    words = []
    start = None
    for position, character in enumerate(text):
        if "a" <= character <= "z" or "A" <= character <= "Z":
            if start is None:
                start = position
        elif start is not None:
            words.append(text[start:position].lower())
            start = None
    if start is not None:
        words.append(text[start:].lower())
    return words


def count(words):
    """word -> how often."""
    counts = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return counts


def followers(words):
    """word -> following word -> how often."""
    table = {}
    previous = None
    for word in words:
        if previous is not None:
            after = table.setdefault(previous, {})
            if word in after:
                after[word] += 1
            else:
                after[word] = 1
        previous = word
    return table


def ranked(counts):
    """The (word, count) pairs, most frequent first, then by the alphabet."""
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))


def main(size):
    text = make_text(size // RETELLINGS) * RETELLINGS
    words = words_of(text)
    counts = count(words)
    print(f"characters {len(text)}, words {len(words)}, different {len(counts)}")
    for word, times in ranked(counts)[:5]:
        print(f"{times:6} {word}")
    table = followers(words)
    pairs = [((first, second), times) for first, after in table.items() for second, times in after.items()]
    (first, second), times = min(pairs, key=lambda item: (-item[1], item[0]))
    print(f"different pairs {len(pairs)}, most frequent {first} {second}: {times}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)
