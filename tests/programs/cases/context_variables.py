# needs: threads
"""contextvars: set, reset, copies, Context.run, isolation between generators, threads and callbacks."""

import contextvars
import threading

var = contextvars.ContextVar("var", default="default")
bare = contextvars.ContextVar("bare")
print(var.get(), bare.get("given"), var.name)
try:
    bare.get()
except LookupError as error:
    print(type(error).__name__, "bare" in str(error))
token = var.set("one")
second = var.set("two")
print(var.get(), second.old_value, token.old_value is contextvars.Token.MISSING, second.var is var)
var.reset(second)
print(var.get())
try:
    var.reset(second)
except RuntimeError as error:
    print("used" in str(error))


def change(value):
    var.set(value)
    return var.get()


context = contextvars.copy_context()
print(context.run(change, "inside"), var.get(), context[var], len(context), bare in context, context.get(bare, "no"))
try:
    context.run(lambda: context.run(change, "again"))
except RuntimeError as error:
    print(str(error).split(":")[0])


def failing():
    var.set("left behind")
    raise ValueError("out of run")


try:
    context.run(failing)
except ValueError as error:
    print(error, context[var], var.get())


def generator():
    var.set("by generator")
    yield var.get()
    yield var.get()


g = generator()
print(next(g), var.get())
var.set("by caller")
print(next(g))
result = []
thread = threading.Thread(target=lambda: result.append(var.get()))
thread.start()
thread.join()
print(result[0] in ("default", "by caller"))
empty = contextvars.Context()
print(empty.run(var.get), list(empty), empty.run(lambda: [change(i) for i in range(3)]), [v.name for v in empty])
var.reset(token)
print(var.get())
import decimal

with decimal.localcontext() as local:
    local.prec = 5
    print(decimal.Decimal(1) / 3)
print(len(str(decimal.Decimal(1) / 3)))
