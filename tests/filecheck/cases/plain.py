# RUN: --emit ir -O0 --function f
def f(a):
    x = a
    return x


# CHECK: [[FIRST:%[0-9]+]] = move a
# CHECK-NEXT: x = move [[FIRST]]
# CHECK: [[SECOND:%[0-9]+]] = move x
# CHECK-NEXT: return [[SECOND]]
