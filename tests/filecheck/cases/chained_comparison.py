# RUN: --emit ir -O2 --function f
def f(g, h):
    return 0 < g() < h()


# The middle value lives on: nothing is dropped between the two comparisons but the result of the first.
# CHECK: [[MIDDLE:%[0-9]+]] = call g
# CHECK: less $0 [[MIDDLE]]
# CHECK: [[LAST:%[0-9]+]] = call h
# CHECK: less [[MIDDLE]] [[LAST]]
# CHECK: clear [[MIDDLE]]
