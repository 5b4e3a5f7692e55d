# RUN: --emit ir -O2 --function f
def f(items, g):
    for item in items:
        try:
            g(item)
        except ValueError:
            continue


# The loop's iterator lives through the handler, in the same temporary.
# CHECK: [[ITERATOR:%[0-9]+]] = for_start items
# CHECK: item = for_iter [[ITERATOR]]
# CHECK: unwind block
# CHECK: push_handled
