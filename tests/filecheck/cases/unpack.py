# RUN: --emit register --function f
def f(pair):
    a, b = pair
    return a


# CHECK: UNPACK_SEQUENCE {{.*}} a, b := unpack_sequence(pair, count=2)
# CHECK-NEXT: RETURN {{.*}} leave the frame with a
