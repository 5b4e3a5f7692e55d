"""A JSON parser (RFC 8259) and writer in Python: recursive descent over the characters of a string.

SIZE is the number of records in the document, which is written, parsed, and written again: both texts must agree.
"""

import sys

DEFAULT_SIZE = 600

ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
ESCAPED = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
NUMBER_CHARACTERS = "+-.0123456789eE"
WORDS = (("true", True), ("false", False), ("null", None))


class JsonError(ValueError):
    """The text is not JSON; says where."""


class Parser:
    def __init__(self, text):
        self.text = text
        self.position = 0

    def document(self):
        """The value of the whole text."""
        value = self.value()
        if self.peek():
            self.fail("text after the value")
        return value

    def fail(self, reason):
        raise JsonError(f"{reason} at {self.position}")

    def peek(self):
        """The next character that is not white space; empty at the end."""
        text = self.text
        while self.position < len(text):
            character = text[self.position]
            if character not in " \t\r\n":
                return character
            self.position += 1
        return ""

    def expect(self, character):
        if self.peek() != character:
            self.fail(f"no {character!r}")
        self.position += 1

    def value(self):
        character = self.peek()
        if character == "{":
            return self.object()
        if character == "[":
            return self.array()
        if character == '"':
            return self.string()
        if character == "-" or character.isdigit():
            return self.number()
        return self.word()

    def word(self):
        for word, value in WORDS:
            if self.text.startswith(word, self.position):
                self.position += len(word)
                return value
        self.fail("no value")

    def object(self):
        members = {}
        self.expect("{")
        while self.peek() != "}":
            if members:
                self.expect(",")
                self.peek()
            name = self.string()
            self.expect(":")
            members[name] = self.value()
        self.expect("}")
        return members

    def array(self):
        items = []
        self.expect("[")
        while self.peek() != "]":
            if items:
                self.expect(",")
            items.append(self.value())
        self.expect("]")
        return items

    def number(self):
        start = self.position
        while self.position < len(self.text) and self.text[self.position] in NUMBER_CHARACTERS:
            self.position += 1
        digits = self.text[start : self.position]
        if "." in digits or "e" in digits or "E" in digits:
            return float(digits)
        return int(digits)

    def string(self):
        self.expect('"')
        characters = []
        while True:
            if self.position >= len(self.text):
                self.fail("a string without end")
            character = self.text[self.position]
            self.position += 1
            if character == '"':
                return "".join(characters)
            characters.append(self.escape() if character == "\\" else character)

    def escape(self):
        letter = self.text[self.position : self.position + 1]
        self.position += 1
        if letter == "u":
            digits = self.text[self.position : self.position + 4]
            self.position += 4
            return chr(int(digits, 16))
        if letter not in ESCAPES:
            self.fail("an unknown escape")
        return ESCAPES[letter]


def write_string(value):
    """A JSON string in ASCII."""
    pieces = []
    for character in value:
        if character in ESCAPED:
            pieces.append(ESCAPED[character])
        elif " " <= character <= "~":
            pieces.append(character)
        else:
            pieces.append(f"\\u{ord(character):04x}")
    return '"' + "".join(pieces) + '"'


def write(value):
    """The JSON text of a value."""
    if value is None:
        return "null"
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, str):
        return write_string(value)
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, list):
        return "[" + ", ".join([write(item) for item in value]) + "]"
    return "{" + ", ".join([write_string(name) + ": " + write(item) for name, item in value.items()]) + "}"


def record(number):
    """A record with something of everything."""
    return {
        "id": number,
        "name": f"caf\u00e9 \u2116{number}",
        "note": 'a "quoted"\tword\\path' if number % 2 else "",
        "price": number * 1.25 - 10,
        "tags": ["red", "green", "blue"][: number % 4],
        "active": number % 3 == 0,
        "parent": None if number % 5 else {"id": number // 5, "path": [number, [number // 2, []], {}]},
    }


def errors_of(texts):
    """What the parser says of texts that are not JSON."""
    messages = []
    for text in texts:
        try:
            Parser(text).document()
        except JsonError as error:
            messages.append(str(error))
    return messages


def main(size):
    data = {"records": [record(number) for number in range(size)], "total": size, "ratio": 1e-3}
    text = write(data)
    parsed = Parser(text).document()
    print(f"records {len(parsed['records'])}, characters {len(text)}")
    print(f"same value: {parsed == data}, same text: {write(parsed) == text}")
    print(f"checksum {sum(position * ord(c) for position, c in enumerate(text)) % 1_000_000_007}")
    print("; ".join(errors_of(('{"a" 1}', "[1, 2", '"open', "[nul]", "1 2", '"\\x"'))))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)
