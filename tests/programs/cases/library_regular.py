"""Library code running on guest callbacks: re.sub, json hooks, struct, collections, heapq, bisect, decimal, datetime, random."""

import bisect
import collections
import heapq
import json
import random
import re
import statistics
import struct
import textwrap
from fractions import Fraction

print(re.sub(r"\d+", lambda m: str(int(m[0]) * 2), "a1 b22"), re.findall(r"(\w)(\d)", "a1b2"), re.split(r"[,;]\s*", "a, b;c"))
print(re.compile(r"(?P<key>\w+)=(?P<value>.*)", re.M).match("k=v w").groupdict(), bool(re.fullmatch("a*?", "aaa")), re.escape("a.b"))
try:
    re.compile("(unclosed")
except re.error as error:
    print(error, error.pos)
print(json.dumps({"b": [1, None, True], "a": {"x": 1.5}}, sort_keys=True, indent=1), json.loads('{"a": [1, 2.5, "\\u00e9"]}', object_hook=lambda d: sorted(d.items())))
print(json.dumps({1: {2, 3}}, default=lambda o: sorted(o)), json.loads("[1e3, 1]", parse_int=lambda s: "i" + s, object_pairs_hook=list))
try:
    json.loads("[1, }")
except json.JSONDecodeError as error:
    print(error)
try:
    json.dumps(object())
except TypeError as error:
    print(error)


class Encoder(json.JSONEncoder):
    def default(self, o):
        return f"<{o}>" if isinstance(o, complex) else super().default(o)


print(json.dumps([1j, "é"], cls=Encoder, ensure_ascii=False))
counter = collections.Counter("abracadabra")
print(counter.most_common(2), counter + collections.Counter("bbb"), collections.Counter(a=1) & counter, sum(counter.values()))
default = collections.defaultdict(lambda: ["made"])
default["a"].append(1)
print(dict(default), default["b"], collections.ChainMap({"a": 1}, {"a": 2, "b": 3})["b"], collections.OrderedDict(a=1, b=2).popitem(last=False))
deque = collections.deque([1, 2, 3], maxlen=3)
deque.append(4)
deque.rotate(1)
print(deque, deque.popleft(), list(reversed(deque)))


class Keyed(collections.UserDict):
    def __missing__(self, key):
        return f"missing {key}"

    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


k = Keyed(a=1)
k.update(b=2)
print(k["A"], k["zz"], dict(k), len(k), "B" in k)
heap = [5, 1, 4]
heapq.heapify(heap)
print(heapq.heappushpop(heap, 0), heapq.nsmallest(2, heap, key=lambda v: -v), list(heapq.merge([1, 4], [2, 3], key=lambda v: v)))
print(bisect.bisect([1, 3, 5], 3), bisect.bisect_left(["bb", "c"], 2, key=len), bisect.insort(items := [1, 3], 2), items)
rng = random.Random(5)
print(rng.randrange(100), rng.choice("abc"), rng.sample(range(10), 3), round(rng.random(), 6), rng.shuffle(data := [1, 2, 3]), data)
print(struct.pack(">IhB", 1, -2, 3), struct.unpack("<2s?", b"ab\x01"), Fraction(1, 3) + Fraction(1, 6), statistics.mean([1, 2, 4]), statistics.median([3, 1, 2]))
print(textwrap.fill("a long line that wraps somewhere", 12), textwrap.dedent("  x\n   y"), sep="\n")


class Abstract(collections.abc.MutableSequence):
    def __init__(self):
        self.data = []

    def __getitem__(self, i):
        return self.data[i]

    def __setitem__(self, i, v):
        self.data[i] = v

    def __delitem__(self, i):
        del self.data[i]

    def __len__(self):
        return len(self.data)

    def insert(self, i, v):
        print("insert", i, v)
        self.data.insert(i, v)


a = Abstract()
a.append(1)
a.extend([2, 3])
a += [4]
a.reverse()
print(list(a), a.index(3), 4 in a, a.pop(), a.remove(3), a.data)
