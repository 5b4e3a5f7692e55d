# RUN: --emit ir -O2 --function swap
def swap(a, b):
    a, b = b, a
    return a


# One of the two must be saved before it is overwritten.
# CHECK: block 0:
# CHECK-NEXT: [[SAVED:%[0-9]+]], [[ONE:[ab]]] = move_pair [[ONE]] [[OTHER:[ab]]]
# CHECK-NEXT: [[OTHER]] = move [[SAVED]]
# CHECK-NEXT: return a
