# RUN: --emit ir -O2 --function f
def f(a, c):
    x = g(a) if c else a
    return x


# CHECK: jump_if_false c
# CHECK: x = call_global a
# CHECK: x = move a
# CHECK-NOT: move
