"""A scheduler of generators: tasks that yield requests (spawn, sleep, send, receive, join) to a loop that serves them.

A ring of tasks passes tokens, workers take jobs from a channel.  SIZE is the number of jobs, and of passes of the token.
"""

import sys
from collections import deque

DEFAULT_SIZE = 9000
RING = 8
WORKERS = 4


class Channel:
    """Values on their way, and the tasks that wait for one."""

    def __init__(self):
        self.values = deque()
        self.waiting = deque()


class Task:
    """A generator and what it is to be resumed with."""

    def __init__(self, number, generator):
        self.number = number
        self.generator = generator
        self.answer = None
        self.result = None
        self.done = False
        self.joining = []


class Scheduler:
    """Runs tasks in turn; time is a number that only moves when nobody can run."""

    def __init__(self):
        self.ready = deque()
        self.sleeping = []
        self.now = 0
        self.started = 0
        self.switches = 0

    def spawn(self, generator):
        self.started += 1
        task = Task(self.started, generator)
        self.ready.append(task)
        return task

    def resume(self, task, answer=None):
        task.answer = answer
        self.ready.append(task)

    def run(self):
        """Until no task is ready or asleep."""
        while self.ready or self.wake():
            task = self.ready.popleft()
            self.switches += 1
            try:
                request, *operands = task.generator.send(task.answer)
            except StopIteration as stop:
                self.finish(task, stop.value)
            else:
                getattr(self, "serve_" + request)(task, *operands)

    def wake(self):
        """Move on to the next time a sleeper set; False when nobody sleeps."""
        if not self.sleeping:
            return False
        self.sleeping.sort(key=lambda sleeper: (sleeper[0], sleeper[1].number))
        self.now, task = self.sleeping.pop(0)
        self.resume(task, self.now)
        return True

    def finish(self, task, result):
        task.done = True
        task.result = result
        for waiter in task.joining:
            self.resume(waiter, result)

    def serve_spawn(self, task, generator):
        self.resume(task, self.spawn(generator))

    def serve_pause(self, task):
        self.resume(task)

    def serve_sleep(self, task, duration):
        self.sleeping.append((self.now + duration, task))

    def serve_send(self, task, channel, value):
        if channel.waiting:
            self.resume(channel.waiting.popleft(), value)
        else:
            channel.values.append(value)
        self.resume(task)

    def serve_receive(self, task, channel):
        if channel.values:
            self.resume(task, channel.values.popleft())
        else:
            channel.waiting.append(task)

    def serve_join(self, task, other):
        if other.done:
            self.resume(task, other.result)
        else:
            other.joining.append(task)


def worker(jobs, results):
    """Takes jobs until it meets None; the answer is how many it did."""
    done = 0
    while (job := (yield "receive", jobs)) is not None:
        yield "send", results, job * job % 1009
        done += 1
        if done % 50 == 0:
            yield "sleep", job % 7
    return done


def pool(count):
    """Hands out jobs and collects the results; the answer is (sum of results, jobs done)."""
    jobs, results = Channel(), Channel()
    workers = []
    for _ in range(WORKERS):
        workers.append((yield "spawn", worker(jobs, results)))
    for number in range(count):
        yield "send", jobs, number
    for _ in range(WORKERS):
        yield "send", jobs, None
    total = 0
    for _ in range(count):
        total += yield "receive", results
    done = 0
    for task in workers:
        done += yield "join", task
    return total, done


def ring_member(own, following, finished):
    """Passes the token on, counted down, until a negative one comes; the answer is how often it had it."""
    seen = 0
    while (token := (yield "receive", own)) >= 0:
        seen += 1
        if token == 0:
            yield "send", finished, seen
        else:
            yield "send", following, token - 1
    return seen


def ring(passes):
    """A token that goes round the ring so often; the answer is how often each member had it."""
    channels = [Channel() for _ in range(RING)]
    finished = Channel()
    members = []
    for index in range(RING):
        member = ring_member(channels[index], channels[(index + 1) % RING], finished)
        members.append((yield "spawn", member))
    yield "send", channels[0], passes
    yield "receive", finished
    for channel in channels:
        yield "send", channel, -1
        yield ("pause",)
    counts = []
    for member in members:
        counts.append((yield "join", member))
    return counts


def main(size):
    scheduler = Scheduler()
    pool_task = scheduler.spawn(pool(size))
    ring_task = scheduler.spawn(ring(size))
    scheduler.run()
    print("pool: sum of results and jobs", *(pool_task.result or ("unfinished",)))
    print("ring:", *(ring_task.result or ("unfinished",)))
    print(f"tasks {scheduler.started}, switches {scheduler.switches}, time {scheduler.now}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)
