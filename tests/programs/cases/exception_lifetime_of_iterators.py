"""What a loop iterates over lives until the exception has left the loop, its `finally` blocks included."""

class N:
    def __iter__(self):
        try:
            yield 1
        finally:
            print("iter end")
def f5():
    try:
        for a in N():
            try:
                a()
                print(1)
            finally:
                print("finally", a)
    except ValueError:
        print(0)
try: f5()
except TypeError: print("caught")
def f6():
        for a in N():
            try:
                a()
            finally:
                print("finally", a)
try: f6()
except TypeError: print("caught")
def f7():
    try:
        for a in N():
            try:
                a()
            except KeyError:
                print("finally", a)
            except OSError:
                print("finally", a)
    except ValueError:
        print(0)
try: f7()
except TypeError: print("caught")
