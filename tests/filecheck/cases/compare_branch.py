# RUN: --emit register --function f
def f(a, b):
    if a < b:
        return 1
    if not a is b:
        return 2
    while a not in b:
        a = b
    return 3


# CHECK: JUMP_UNLESS_LESS {{.*}} if not (a < b): go to
# CHECK: JUMP_{{IF_IS|UNLESS_IS_NOT}}
# CHECK: JUMP_{{UNLESS_NOT_CONTAINS|IF_CONTAINS}}
