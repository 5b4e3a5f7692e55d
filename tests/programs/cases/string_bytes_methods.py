"""Strings, bytes, slices, escapes and encodings, called through operators, methods and keyword arguments."""

text = "Héllo, wörld"
print(text[1], text[-1], text[2:8:2], text[::-1], text[100:], text[-3:], len(text), text * 0, "l" in text, text + "!" * 3)
print(text.upper(), text.title(), text.swapcase(), text.find("w"), text.rfind("l"), text.count("l"), text.split(", "), text.partition(","))
print("a,b,,c".split(","), " a  b ".split(), "a b c".split(maxsplit=1), "a\nb\r\nc".splitlines(keepends=True), "x".join("abc"), "abc".rsplit("b", 1))
print("  pad ".strip(), "xxaxx".strip("x"), "prefix-x".removeprefix("prefix-"), "a.py".removesuffix(".py"), "7".zfill(3), "tab\tx".expandtabs(4))
print("abc".translate({97: "A", 98: None}), "abc".translate(str.maketrans("ab", "xy", "c")), "aXb".casefold(), "ab".center(6, "*"), "ß".upper())
print("abc".startswith(("x", "a")), "abc".endswith("bc", 1), "12".isdigit(), "a1".isalnum(), "A".isupper(), "".isalpha(), "a b".isidentifier())
print("\x41\u00e9\N{BULLET}\101\t|", r"\raw\n", "a\
b", "'" '"', """tri"ple""", len("\0"), "\\", ascii("é\n"), repr("it's"), repr('"q"'), repr("'\""))
data = b"bytes \x00\xff"
print(data, data[0], data[1:3], data[-1:], data.hex(), data.hex(" ", 2), bytes([65, 66]), bytes(2), bytes.fromhex("4142"), b"a" b"c", rb"\x")
print(data.decode("latin-1"), text.encode(), text.encode("ascii", "replace"), text.encode("ascii", errors="xmlcharrefreplace"), b"%d %s" % (1, b"x"))
array = bytearray(b"abc")
array[0] = 120
array += b"d"
array[1:2] = b"YY"
del array[-1]
array.extend(range(48, 50))
print(array, array.pop(), array.find(b"Y"), bytes(array), array * 2, memoryview(array)[1:3].tobytes(), array == b"xYYc0")
for bad in ("b'a' + 'a'", "'a' + b'a'", "bytes('a')", "bytes([256])", "'é'.encode('ascii')", "b'\\xff'.decode()", "'a'.index('b')", "int('1_0_')",
            "'a'[5]", "'a'['b']", "b'a'[1]", "''.join([1])", "chr(-1)", "ord('ab')", "float('x')", "'a'.split('')", "str(b'a', 'nope')", "'abc'.replace()",
            "bytearray(b'a').remove(5)", "memoryview('a')", "'x' * -1", "int('z', 40)", "bytes.fromhex('4')", "'a' < b'a'", "'a' == b'a'"):
    try:
        print(bad, "->", repr(eval(bad)))
    except Exception as error:
        print(bad, "!!", type(error).__name__, error)


class Text(str):
    def __new__(cls, value, extra=None):
        self = super().__new__(cls, value)
        self.extra = extra
        return self

    def __add__(self, other):
        return Text(str(self) + other, "added")

    def __getitem__(self, key):
        return ("item", super().__getitem__(key))

    def __hash__(self):
        return super().__hash__()

    def __eq__(self, other):
        return str.__eq__(self, other)


t = Text("abc", 5)
print(t, t.extra, (t + "d").extra, t[0], t.upper(), {t: 1}["abc"], f"{t:>5}", "%s" % t, "".join([t, t]), type(t.strip()).__name__, t == "abc")
index = type("Index", (), {"__index__": lambda self: 1})()
print("abc"[index], "abc"[index:], [1, 2][index], "abc"[:-index] if False else "ab" * index, range(5)[index:4], (1, 2, 3)[slice(index)])
print(int("0x1f", 16), int(" 42 "), int("-0b11", 0), float("1e-3"), float("nan") != float("nan"), complex("1+2j"), 0b101, 0o17, 0xFF, 1_000, 1e3, .5, 3j)
print(0.1 + 0.2, 1e16, 1e-5, 123456789.123, -0.0, round(2.5), round(-1.5), round(1234.567, -2), 7 .__truediv__(2), (2**100).bit_length(), 10**20)
print("%.3f" % 2 / 3 if False else "%.3f" % (2 / 3), str(1.0), repr(1e22), 5 .real, (5).to_bytes(2, "big"), int.from_bytes(b"\x01\x00", "little"))
print(sorted("bca"), min("xyz"), list("ab"), tuple("ab"), "a" "b" == "ab", "abc" > "abd", "abc" < "abcd", *"xy", {*"aa"}, dict(zip("ab", "cd")))
