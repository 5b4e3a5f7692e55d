"""exec, eval and compile with every mix of namespaces; functions and classes born inside; flags, single mode, errors."""

x = "module x"
print(eval("x"), eval("x", {"x": 1}), eval("x", {"x": 1}, {"x": 2}), eval("[x for _ in range(1)]", {"x": 3}))
exec("y = x + '!'")
print(y)
names = {}
exec("def f(a=x0):\n    return a, g\nx1 = x0 + 1\ng = 5", {"x0": 1}, names)
print(sorted(names), names["x1"])
try:
    names["f"]()
except NameError as error:
    print(error)
names = {"x0": 1}
exec("def f(a=x0):\n    return a, g\ng = 5", names)
print(names["f"](), sorted(k for k in names if k != "__builtins__"), "len" in names["__builtins__"])


class Namespace(dict):
    def __getitem__(self, key):
        if key in self:
            return super().__getitem__(key)
        if key.startswith("auto_"):
            return key[5:]
        raise KeyError(key)

    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key, value)


ns = Namespace()
exec("a = auto_value\nb: int = 2\nimport math\nfor i in range(2): pass\ndel a\nprint(len('abc'))", {}, ns)
print(sorted(k for k in ns if k[0] != "_"), ns.get("__annotations__"))


def inside():
    local = "local"
    exec("local = 'changed'; made = 1")
    exec("print(local)", globals(), {"local": "given"})
    seen = {}
    exec("inner = local + '?'", {"local": local}, seen)
    return local, "made" in locals(), eval("local"), seen, eval("(lambda: x)()"), eval("[local for _ in 'a']", {"local": 5})


print(inside())


def no_local():
    try:
        return eval("nothing_here")
    except NameError as error:
        return str(error)


print(no_local())
code = compile("a + b", "<expr>", "eval")
print(eval(code, {"a": 1, "b": 2}), code.co_names, code.co_filename, code.co_name)
exec(compile("1 + 1\n'shown'\nNone\nx", "<single>", "single") if False else compile("x", "<single>", "single"))
exec(compile("for i in range(2):\n    i\n", "<single>", "single"))
print(_ if "_" in dir() else "no _", __builtins__ is not None)
import ast
import builtins

builtins._ = None
tree = ast.parse("result = [n * 2 for n in data]")
tree.body.append(ast.parse("print(result)").body[0])
exec(compile(ast.fix_missing_locations(tree), "<ast>", "exec"), {"data": [1, 2]})
print(ast.literal_eval("{'a': [1, (2,)]}"), eval(compile(ast.Expression(ast.Constant(7, lineno=1, col_offset=0)), "", "eval")))
for source, mode in (("a b", "exec"), ("x = 1", "eval"), ("if", "exec"), ("return 1", "exec"), ("break", "exec"), ("1", "bogus"), ("(", "eval"),
                     ("yield", "exec"), ("await x", "exec"), ("def f():\n  x = 1\n global x", "exec"), ("f(a=1, a=2)", "eval"), ("'", "eval"),
                     ("def f(a, a): pass", "exec"), ("nonlocal x", "exec"), ("continue", "exec"), ("\0", "exec"), ("x = = 1", "exec"), ("a\n  b", "exec")):
    try:
        compile(source, "<bad>", mode)
        print("compiled", source)
    except (SyntaxError, ValueError) as error:
        print(repr(source), mode, type(error).__name__, error.args[0])
for bad in (lambda: exec(5), lambda: eval("1", 5), lambda: eval("1", {}, 5), lambda: exec("x", None, None, None), lambda: eval(compile("pass", "", "exec"))):
    try:
        print(bad())
    except TypeError as error:
        print(error)
restricted = {"__builtins__": {"print": print}}
exec("print('restricted')", restricted)
try:
    exec("len('x')", restricted)
except NameError as error:
    print(error)
try:
    exec("class C: pass", restricted)
except (NameError, ImportError) as error:
    print(type(error).__name__, error)
try:
    exec("import sys", restricted)
except ImportError as error:
    print(error)
exec("class Made:\n    def method(self):\n        return super().__repr__()[:1], __class__.__name__\nprint(Made().method(), Made.__module__)")
print([eval("i * 2") for i in range(2)] if False else eval("[i * 2 for i in range(2)]"), (lambda q: eval("q + 1"))(4))
gen = eval("(a * k for a in range(2))", {"k": 3})
print(list(gen), eval("lambda n: n and eval('n - 1')")(5), exec("pass"), eval(" 1+1"), eval(b"2"), eval("'\\x41'"))
