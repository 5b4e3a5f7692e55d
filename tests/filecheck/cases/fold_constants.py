# RUN: --emit ir -O2 --function f
def f():
    a = "abc"[1]
    b = (1, 2, 3)[0] + 1 < 5
    c = not 7
    return a, b, c


# CHECK: a = move $[[A:[0-9]+]]
# CHECK: b = move
# CHECK: c = move
# CHECK-NOT: subscript
# CHECK: build_tuple a b c
