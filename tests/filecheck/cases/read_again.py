# RUN: --emit ir -O2 --function f
def f(a):
    while not done:
        step()
    return a.x + a.x


# Whatever step does, done and step are looked up each time; and an attribute may be computed.
# CHECK: load_global ['done']
# CHECK: call_global ['step']
# CHECK: load_global ['done']
# CHECK: load_attribute a ['x']
# CHECK-NEXT: load_attribute a ['x']
