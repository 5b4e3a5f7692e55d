"""Building strings: concatenation, f-strings, joins, slices, ciphers, run lengths and a justified table.

SIZE is the number of lines made.
"""

import sys

DEFAULT_SIZE = 2100

ALPHABET = "abcdefghijklmnopqrstuvwxyz"
WORDS = ("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa")


def caesar(text, shift):
    """Each letter moved on in the alphabet, character by character."""
    result = ""
    for character in text:
        if character in ALPHABET:
            result += ALPHABET[(ALPHABET.index(character) + shift) % 26]
        else:
            result += character
    return result


def run_lengths(text):
    """Each run of one character as the character and its length: aaab gives a3b1."""
    pieces = []
    previous, count = "", 0
    for character in text:
        if character == previous:
            count += 1
            continue
        if count:
            pieces.append(f"{previous}{count}")
        previous, count = character, 1
    pieces.append(f"{previous}{count}")
    return "".join(pieces)


def expand(text):
    """The inverse of run_lengths, for texts without digits."""
    result = ""
    character, digits = "", ""
    for item in text:
        if item.isdigit():
            digits += item
            continue
        if digits:
            result += character * int(digits)
        character, digits = item, ""
    return result + character * int(digits or "0")


def binary(number):
    """The binary digits, last first, then turned round."""
    digits = ""
    while number:
        digits += "1" if number & 1 else "0"
        number >>= 1
    return digits[::-1] or "0"


def table_row(number, word):
    """Formats of several kinds in one f-string."""
    return f"|{number:>6}|{word:<10}|{number / 7:8.3f}|{number:#06x}|{word!r:^12}|{number % 3 == 0!s}|"


def wrapped(words, width):
    """Lines of at most width characters."""
    lines = []
    line = ""
    for word in words:
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = line + " " + word if line else word
    return [*lines, line]


def fingerprint(text):
    value = 0
    for character in text:
        value = (value * 131 + ord(character)) % 1_000_000_007
    return value


def main(size):
    rows = []
    matches = 0
    for number in range(size):
        word = WORDS[number * 7 % len(WORDS)]
        sentence = word + "-" + WORDS[number % len(WORDS)] + " " + binary(number * 37)
        secret = caesar(sentence, number % 25 + 1)
        matches += caesar(secret, 25 - number % 25) == sentence
        digits = binary(number).replace("1", "x").replace("0", "o")
        matches += expand(run_lengths(digits)) == digits
        rows.append(table_row(number, secret[:8]))
    text = "\n".join(rows)
    lines = wrapped(text.replace("|", " ").split(), 60)
    print(rows[-1])
    print(lines[len(lines) // 2])
    print(f"inverses right: {matches} of {2 * size}, lines {len(lines)}, fingerprint {fingerprint(text)}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)
