# RUN: --emit register --function f
def f(a, b):
    x = a + b
    return x * 2


# CHECK: f: 3 variables, 1 temporary
# CHECK-NEXT: ADD {{.*}} x := a + b
# CHECK-NEXT: MULTIPLY {{.*}} t0 := x * 2
# CHECK-NEXT: RETURN {{.*}} leave the frame with t0
