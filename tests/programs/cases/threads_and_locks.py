# needs: threads
"""Threads: locks, queues, events, thread-local data, exceptions, thread pools, each with its own interpreter state."""

import queue
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

total = 0
lock = threading.Lock()


def add(n):
    global total
    for _ in range(n):
        with lock:
            total += 1


threads = [threading.Thread(target=add, args=(50,)) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(total, lock.locked(), threading.active_count())
channel, results = queue.Queue(), []


def consumer():
    while (item := channel.get()) is not None:
        results.append(item * 2)
        channel.task_done()
    channel.task_done()


worker = threading.Thread(target=consumer, name="consumer", daemon=True)
worker.start()
for i in range(5):
    channel.put(i)
channel.put(None)
channel.join()
worker.join()
print(results, worker.is_alive(), worker.name)
local = threading.local()
local.value = "main"


def use_local(name):
    try:
        local.value
    except AttributeError:
        local.value = name
    seen.append((threading.current_thread().name, local.value))


seen = []
thread = threading.Thread(target=use_local, args=("worker",), name="T")
thread.start()
thread.join()
print(seen, local.value)


def handles_errors():
    try:
        raise ValueError("in thread")
    except ValueError:
        ready.set()
        go.wait(5)
        states.append(repr(sys.exception()))


ready, go, states = threading.Event(), threading.Event(), []
thread = threading.Thread(target=handles_errors)
thread.start()
ready.wait(5)
states.append(repr(sys.exception()))
try:
    raise KeyError("in main")
except KeyError:
    go.set()
    thread.join()
    states.append(repr(sys.exception()))
print(states)
with ThreadPoolExecutor(max_workers=3) as pool:
    print(list(pool.map(lambda x: x**2, range(5))))
    future = pool.submit(lambda: 1 / 0)
    print(repr(future.exception()), future.done())
    try:
        future.result()
    except ZeroDivisionError as error:
        print(error)


def recursive(n):
    return n and 1 + recursive(n - 1)


depths = []
thread = threading.Thread(target=lambda: depths.append(recursive(150)))
thread.start()
thread.join()
print(depths)
condition, order = threading.Condition(), []


def waiter():
    with condition:
        ok = condition.wait_for(lambda: order, timeout=5)
        order.append(("woken", ok))


thread = threading.Thread(target=waiter)
thread.start()
with condition:
    order.append("set")
    condition.notify()
thread.join()
print(order)


def frames():
    inside.append(sys._getframe().f_back.f_code.co_name)


inside = []
thread = threading.Thread(target=frames)
thread.start()
thread.join()
print(inside)


def generator():
    yield threading.current_thread().name
    yield threading.current_thread().name


g, names = generator(), []
names.append(next(g))
thread = threading.Thread(target=lambda: names.append(next(g)), name="other")
thread.start()
thread.join()
print(names)
rlock, barrier, semaphore = threading.RLock(), threading.Barrier(2), threading.Semaphore(1)
with rlock, rlock:
    print("re-entered")
thread = threading.Thread(target=barrier.wait)
thread.start()
barrier.wait(5)
thread.join()
timer = threading.Timer(0.001, print, ("timer",))
timer.start()
timer.join()
print(semaphore.acquire(), semaphore.acquire(blocking=False))
