# RUN: --emit register --function f
def f(pair):
    a, b = pair
    return a


# CHECK: UNPACK_SEQUENCE {{.*}} a, b := unpack_sequence(pair)
# CHECK-NEXT: RETURN {{.*}} leave the frame with a
