# RUN: --emit listing --function f
def f(a, b):
    return a - b


# CHECK: f ({{.*}}listing.py:2): stack {{[0-9]+}} instructions, {{[0-9]+}} bytes; register 1 instructions, 4 bytes
# CHECK-NEXT:     3 |     return a - b
# CHECK-NEXT: LOAD_FAST{{.*}} a {{.*}}|     0 RETURN_SUBTRACT {{ *}} leave the frame with a - b
