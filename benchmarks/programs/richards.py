"""Martin Richards' operating system simulation: tasks, packets and a scheduler, through method calls and attributes.

The classic set-up: an idle task, one worker, two handlers and two devices pass packets round.  SIZE is how often the
idle task runs; with the classic 10000 the counts must be 23246 packets queued and 9297 holds.
"""

import sys

DEFAULT_SIZE = 10_000

IDLE, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B = range(6)
DEVICE_PACKET, WORK_PACKET = range(2)
DATA_LENGTH = 4
LETTERS = 26


class Packet:
    """A message: linked into one queue at a time."""

    def __init__(self, link, identity, kind):
        self.link = link
        self.identity = identity
        self.kind = kind
        self.datum = 0
        self.data = [0] * DATA_LENGTH

    def append_to(self, queue):
        """The queue with this packet at its end."""
        self.link = None
        if queue is None:
            return self
        last = queue
        while last.link is not None:
            last = last.link
        last.link = self
        return queue


class Task:
    """A task control block; a subclass says what the task does with a packet (None when there is none)."""

    def __init__(self, scheduler, identity, priority, queue):
        self.scheduler = scheduler
        self.identity = identity
        self.priority = priority
        self.queue = queue
        self.packet_pending = queue is not None
        self.waiting = queue is not None
        self.holding = False
        self.following = scheduler.add(self)

    def run(self, packet):
        """Do one step and return the task to go on with."""
        raise NotImplementedError

    def is_held_or_waiting(self):
        return self.holding or (self.waiting and not self.packet_pending)

    def is_waiting_with_packet(self):
        return self.packet_pending and self.waiting and not self.holding

    def mark_running(self):
        self.packet_pending = self.waiting = self.holding = False

    def add_packet(self, packet, previous):
        """Queue a packet; the task to go on with is this one if it is the more urgent."""
        if self.queue is None:
            self.queue = packet
            self.packet_pending = True
            if self.priority > previous.priority:
                return self
        else:
            packet.append_to(self.queue)
        return previous

    def take_turn(self):
        """Run one step with the first packet, if one woke the task."""
        if not self.is_waiting_with_packet():
            return self.run(None)
        packet = self.queue
        self.queue = packet.link
        self.mark_running()
        self.packet_pending = self.queue is not None
        return self.run(packet)


class IdleTask(Task):
    """Releases one device or the other, as a shift register says."""

    def __init__(self, scheduler, identity, count):
        super().__init__(scheduler, identity, 0, None)
        self.control = 1
        self.count = count

    def run(self, packet):
        self.count -= 1
        if self.count == 0:
            return self.scheduler.hold_current()
        if self.control & 1:
            self.control = (self.control >> 1) ^ 0xD008
            return self.scheduler.release(DEVICE_B)
        self.control >>= 1
        return self.scheduler.release(DEVICE_A)


class WorkerTask(Task):
    """Fills packets with letters and sends them to the two handlers in turn."""

    def __init__(self, scheduler, identity, priority, queue):
        super().__init__(scheduler, identity, priority, queue)
        self.destination = HANDLER_A
        self.letter = 0

    def run(self, packet):
        if packet is None:
            return self.scheduler.wait_current()
        self.destination = HANDLER_B if self.destination == HANDLER_A else HANDLER_A
        packet.identity = self.destination
        packet.datum = 0
        for place in range(DATA_LENGTH):
            self.letter = self.letter % LETTERS + 1
            packet.data[place] = ord("A") + self.letter - 1
        return self.scheduler.send(packet)


class HandlerTask(Task):
    """Passes the data of work packets, item by item, to its device in device packets."""

    def __init__(self, scheduler, identity, priority, queue):
        super().__init__(scheduler, identity, priority, queue)
        self.work = None
        self.devices = None

    def run(self, packet):
        if packet is not None:
            if packet.kind == WORK_PACKET:
                self.work = packet.append_to(self.work)
            else:
                self.devices = packet.append_to(self.devices)
        if self.work is None:
            return self.scheduler.wait_current()
        work = self.work
        if work.datum >= DATA_LENGTH:
            self.work = work.link
            return self.scheduler.send(work)
        device = self.devices
        if device is None:
            return self.scheduler.wait_current()
        self.devices = device.link
        device.datum = work.data[work.datum]
        work.datum += 1
        return self.scheduler.send(device)


class DeviceTask(Task):
    """Holds a packet until the idle task releases it, then sends it back."""

    def __init__(self, scheduler, identity, queue_priority):
        super().__init__(scheduler, identity, queue_priority, None)
        self.waiting = True
        self.pending = None

    def run(self, packet):
        if packet is not None:
            self.pending = packet
            return self.scheduler.hold_current()
        if self.pending is None:
            return self.scheduler.wait_current()
        pending, self.pending = self.pending, None
        return self.scheduler.send(pending)


class Scheduler:
    """Runs the first task that can run, from the list of all tasks, last added first."""

    def __init__(self):
        self.tasks = [None] * 6
        self.first = None
        self.current = None
        self.queued = 0
        self.held = 0

    def add(self, task):
        """Put the task at the head of the list; returns what was the head."""
        following, self.first = self.first, task
        self.tasks[task.identity] = task
        return following

    def run(self):
        self.current = self.first
        while self.current is not None:
            task = self.current
            if task.is_held_or_waiting():
                self.current = task.following
            else:
                self.current = task.take_turn()

    def release(self, identity):
        task = self.tasks[identity]
        task.holding = False
        return task if task.priority > self.current.priority else self.current

    def hold_current(self):
        self.held += 1
        self.current.holding = True
        return self.current.following

    def wait_current(self):
        self.current.waiting = True
        return self.current

    def send(self, packet):
        """Queue the packet on the task it names; from then on it names its sender."""
        target = self.tasks[packet.identity]
        self.queued += 1
        packet.link = None
        packet.identity = self.current.identity
        return target.add_packet(packet, self.current)


def packets(identity, kind, count):
    """A queue of fresh packets."""
    queue = None
    for _ in range(count):
        queue = Packet(queue, identity, kind)
    return queue


def simulate(idle_count):
    """The scheduler after a whole run."""
    scheduler = Scheduler()
    IdleTask(scheduler, IDLE, idle_count)
    WorkerTask(scheduler, WORKER, 1000, packets(WORKER, WORK_PACKET, 2))
    HandlerTask(scheduler, HANDLER_A, 2000, packets(DEVICE_A, DEVICE_PACKET, 3))
    HandlerTask(scheduler, HANDLER_B, 3000, packets(DEVICE_B, DEVICE_PACKET, 3))
    DeviceTask(scheduler, DEVICE_A, 4000)
    DeviceTask(scheduler, DEVICE_B, 5000)
    scheduler.run()
    return scheduler


def main(size):
    scheduler = simulate(size)
    print(f"idle count {size}: {scheduler.queued} packets queued, {scheduler.held} holds")
    if size == 10_000:
        print("as published:", (scheduler.queued, scheduler.held) == (23246, 9297))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)
