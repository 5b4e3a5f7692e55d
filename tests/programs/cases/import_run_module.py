# mode: module package_x
# args: a b
"""`python -m package_x a b`: the program is package_x/__main__.py; this file only says how to start it."""
