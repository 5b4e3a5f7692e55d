"""A frame that outlives its run keeps its caller's, and lets go of it after its own variables."""

class N:
    def __init__(s, n): s.n=n
    def __del__(s): print('del', s.n)
def f8():
    c = N('inner')
    try:
        1/0
    finally:
        raise KeyError
def f22():
    a = N('outer')
    f8()
try:
    f22()
except KeyError as e:
    print("caught")
print('--')
import sys
class S:pass
def keep():
    c = N('inner')
    s.f = sys._getframe()
def out(s):
    a = N('outer')
    keep()
s=S()
out(s)
print('out')
del s.f
print('end')
