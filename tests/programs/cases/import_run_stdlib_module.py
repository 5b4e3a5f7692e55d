# mode: module json.tool
# stdin: {"b": [1, 2.5, null], "a": {"nested": "\\u00e9"}}
"""`python -m json.tool` reads standard input and writes standard output."""
