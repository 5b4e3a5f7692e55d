# RUN: --emit ir -O2 --function f
def f(a, c):
    if c:
        del a
    print(c)
    return a


# A parameter is bound; after `del` in one branch nobody knows.
# CHECK-NOT: check_bound c
# CHECK: delete a ['a']
# CHECK: check_bound a ['a']
# CHECK: return a
