"""Local names in a mapping that has nothing but __getitem__ and keys()."""

class M:
    def __getitem__(self, key):
        if key == 'a': return 12
        raise KeyError
    def keys(self): return list('xyz')
m = M()
g = globals()
print(eval('a', g, m))
try: eval('b', g, m)
except NameError as e: print(e)
print(eval('dir()', g, m))
print(eval('globals() is g', g, m), eval('locals() is m', g, m))
