# RUN: --emit ir -O2 --function f
def f(g, h):
    [g(), h()]


# The list is built and dropped: without it the first value would die before h runs.
# CHECK: [[FIRST:%[0-9]+]] = call g
# CHECK-NEXT: [[SECOND:%[0-9]+]] = call h
# CHECK-NEXT: [[LIST:%[0-9]+]] = build_list [[FIRST]] [[SECOND]]
# CHECK-NEXT: clear [[LIST]]
