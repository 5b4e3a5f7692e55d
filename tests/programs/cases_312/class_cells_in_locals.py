"""Which cells a class body shows among its own names."""

class A:
    x = 1
    print(sorted(n for n in locals() if n[:2] != '__' or 'class' in n))
    def m[T](self): pass
    def n(self): return __class__
print(sorted(n for n in vars(A) if 'class' in n))
class B:
    print([n for n in dir() if 'class' in n], [n for n in vars() if 'class' in n])
    type X = int
