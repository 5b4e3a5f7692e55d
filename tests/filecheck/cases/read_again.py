# RUN: --emit ir -O2 --function f
def f(a):
    before = done
    step()
    return before, done, a.x + a.x


# Whatever step does, done is looked up again; and an attribute may be computed.
# CHECK: load_global ['done']
# CHECK: call_global ['step']
# CHECK: load_global ['done']
# CHECK: load_attribute a ['x']
# CHECK-NEXT: load_attribute a ['x']
