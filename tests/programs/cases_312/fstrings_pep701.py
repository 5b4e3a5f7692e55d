"""PEP 701: quotes reused, backslashes, comments, any depth of nesting, multi-line fields; positions in tracebacks."""

import traceback

songs, width = ["a", "b"], 6
print(f"{", ".join(songs)} {"\n".join(songs)!r} {'\t'.join(songs)!r}")
print(f"{f"{f"{f"{1 + 1}"}"}"} {f'{f"{width:{f'{width}'}}"}'}")
print(f"{
    width  # a comment in the field
    + 1
} {
    songs[0]
 :>{width}}")
print(f"{width!r:>{width + (lambda: 2)()}} {width = } {songs[0]=!s} {{{width}}} {(lambda x: f"{x!r}")("y")}")
print(f'{"{}"} {"}"} {"{{"} {{}} {"\N{BULLET}"} \N{BULLET}')
print(f"""{
    [
        f"{x:{"<" if x else ">"}3}|" for x in range(2)
    ]
}""", rf"\{width}\n{"\n"!r}", f"{'a' if width > 5 else "b"}{"":*^{width}}")
print(f"{width:{'>'}{width}}", f"{songs!r:{width * 3}}", f"{1:{2}{3}}" if False else f"{1:{2}}", f"{3.14159:.{2}f}", f"{'x':{'*'}^{5}}")


def fails(x):
    return f"before {x} " f"{x.missing} after {
        x + 1
    }"


for argument in (1, "s"):
    try:
        fails(argument)
    except (AttributeError, TypeError):
        print(traceback.format_exc())
for bad in ('f"{a b}"', "f'{'", "f'{}'", "f'{a!x}'", "f'{a:'", "f'}'", "f'{lambda x: 1}'", "f'{a!}'", "f'{*a}'", "f'{a=!}'", "f'{1:{5}'"):
    try:
        compile(bad, "<bad>", "eval")
        print("compiled", bad)
    except SyntaxError as error:
        print(bad, "->", error.msg)
print(f"{(yield_ := 5)=}", f"{yield_:=^9}", f"{width!s:=>9}", f"{ {'k': "v"}['k'] }", f"{not width}", f"{width if width else ''}")
