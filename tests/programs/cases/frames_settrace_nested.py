"""A trace or profile function whose end installs another one."""

import sys


def first(*event):
    pass


def second(*event):
    pass


class Installing:
    def __init__(self, install):
        self.install = install

    def __call__(self, *event):
        pass

    def __del__(self):
        self.install(second)


def report(unraisable):
    print(unraisable.exc_type.__name__, unraisable.exc_value)


sys.unraisablehook = report
for install, installed in ((sys.settrace, sys.gettrace), (sys.setprofile, sys.getprofile)):
    install(Installing(install))
    install(first)
    found = installed()
    install(None)
    print(found.__name__)
    install(Installing(install))
    install(None)
    found = installed()
    install(None)
    print(found and found.__name__)
sys.settrace(Installing(sys.setprofile))
sys.settrace(first)
found = sys.gettrace(), sys.getprofile()
sys.settrace(None)
sys.setprofile(None)
print([each.__name__ for each in found])
