# RUN: --emit ir -O2 --function f
def f(g, h):
    try:
        x, y = g(), h()
    except ValueError:
        return x, y


# What g returned must not reach x before h has returned; y, which CPython stores first, may take h's result.
# CHECK: [[FIRST:%[0-9]+]] = call g
# CHECK-NEXT: y = call h
# CHECK-NEXT: x = move [[FIRST]]
