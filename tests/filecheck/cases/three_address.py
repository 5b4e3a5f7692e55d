# RUN: --emit register --function f
def f(a, b):
    x = a + b
    return x * 2


# CHECK: f: 3 variables, 0 temporaries
# CHECK-NEXT: ADD {{.*}} x := a + b
# CHECK-NEXT: RETURN_MULTIPLY {{.*}} leave the frame with x * 2
