# RUN: --emit listing --function f
def f(a, b):
    return a - b


# CHECK: f ({{.*}}listing.py:2): stack {{[0-9]+}} instructions, {{[0-9]+}} bytes; register 2 instructions, 8 bytes
# CHECK-NEXT:     3 |     return a - b
# CHECK-NEXT: LOAD_FAST{{.*}} a {{.*}}|     0 SUBTRACT {{ *}} t0 := a - b
