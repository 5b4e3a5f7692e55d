# mode: module package_x
# args: fail
# exit: 1
"""`python -m package_x fail`: an exception below runpy's frames."""
