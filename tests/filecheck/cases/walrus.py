# RUN: --emit ir -O2 
def f(x):
    return x + (x := 1)


def g(f, x):
    return f(x, x := 2)


# CHECK-LABEL: function 'f' (x)
# CHECK: block 0:
# CHECK-NEXT: [[SAVED:%[0-9]+]], x = move_pair x $0
# CHECK-NEXT: return_add [[SAVED]] {{x|\$0}}
# CHECK-LABEL: function 'g' (f, x)
# CHECK: [[SAVED:%[0-9]+]], x = move_pair x $
# CHECK-NEXT: call f [[SAVED]] {{x|\$0}}
