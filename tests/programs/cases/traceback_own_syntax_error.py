# exit: 1
"""The program itself does not compile: nothing runs, the error names the line."""
print("never printed")

def broken(:
    return 1
