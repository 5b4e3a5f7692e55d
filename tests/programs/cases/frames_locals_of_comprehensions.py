"""Comprehensions inlined into code with variables of the same names: what `locals()` shows, and in which order."""

def f5(z, **y):
    b = ()
    def f19():
        y['k'] = [0 for i in [1] for y in b]
        print(locals())
        c = len
        print(locals())
        [print({k: v for k, v in locals().items() if k != ".0"}) for b in [1, 2] for c in [3]]
        return b, z
    f19()
    def second():
        print([sorted(locals()) for y in [1] for q in [2]])
        print(locals(), list(__import__('sys')._getframe().f_locals), len(locals()))
        f = __import__('sys')._getframe().f_locals
        print(f.get('y'), [f.get('y') for y in [5]], [list(f) for y in [5]], [len(f) for y in [5]])
        return y, z
    second()
f5(0, k=1)
class C:
    a = 1
    print([sorted(locals()) for y in [1] for q in [2]])
    print([sorted(locals()) for a in [1] for q in [2]])
