# RUN: --emit ir -O2 --function f
def f(x):
    return x + (x := 1)


# CHECK: block 0:
# CHECK-NEXT: [[SAVED:%[0-9]+]] = move x
# CHECK-NEXT: x = move $0
# CHECK-NEXT: [[SUM:%[0-9]+]] = add [[SAVED]] {{x|\$0}}
# CHECK-NEXT: return [[SUM]]
