# RUN: --emit ir -O2 --function f
def f():
    a = 1 << 10**9
    b = "a" * 10**9
    c = 1 / 0
    d = "abc"[0:2] is "ab"
    e = "%s" % ("x",)
    f = ~(True if 1 else 2)
    return a, b, c, d, e, f


# What is large, raises, or could be told from another object of the same value stays.
# CHECK: a = left_shift
# CHECK: b = multiply
# CHECK: c = true_divide
# CHECK: subscript
# CHECK: d = is
# CHECK: f = invert
