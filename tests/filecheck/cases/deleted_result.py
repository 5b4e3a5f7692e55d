# RUN: --emit register --function f
def f(g):
    g()
    g(1)


# A result nobody wants needs no register and no instruction to drop it.
# CHECK: f: 1 variable, 0 temporaries
# CHECK-NEXT: CALL {{.*}} _ := g()
# CHECK-NEXT: CALL {{.*}} _ := g(1)
# CHECK-NEXT: RETURN
