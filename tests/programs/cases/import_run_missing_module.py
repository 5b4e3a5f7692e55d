# mode: module package_x.no_such
# exit: 1
"""`python -m` with a module that does not exist: what python prints, a status of 1."""
