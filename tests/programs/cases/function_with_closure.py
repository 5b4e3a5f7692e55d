"""A function with a closure has all else that a function has."""


def outer(free, default=1):
    def plain():
        "of plain"
        return free

    def with_default(y=1):
        "of with_default"
        return free

    def with_all(y=1, *, z=3) -> int:
        "of with_all"
        return free

    class Body:
        def method(self, argument=None, /, **named):
            "of method"
            return super().__init__()

    return plain, with_default, with_all, Body.method


for function in outer(1):
    print(function.__doc__, function.__defaults__, function.__kwdefaults__, function.__annotations__)
    print(function.__name__, function.__qualname__, function.__module__, len(function.__closure__))
    print(function.__builtins__ is __builtins__.__dict__, function.__globals__ is globals())
