"""Plain values; counts how often it is executed."""

ANSWER = 42
runs = globals().get("runs", 0) + 1
print("constants run", runs)
