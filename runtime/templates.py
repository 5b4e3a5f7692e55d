"""Pieces of handlers that the loops of both machines have in common (see ``runtime.generator.expanded``)."""

from __future__ import annotations

#: resume the frame of GENERATOR, which is neither running nor finished, so that it comes back with LEAVE; as
#: ``Resumable.enter`` does for native code
RESUME = """
    depth = frame.depth + 1
    if depth >= machine.recursion_limit:
        raise RecursionError("maximum recursion depth exceeded")
    frame.pc = pc
    back = frame
    generator = GENERATOR
    generator.running = generator.started = True
    generator.previous = thread.handling
    thread.handling = generator
    frame = generator.frame
    frame.generator = generator  # only while it runs: a suspended one dies with its last reference
    frame.previous = back
    frame.leave = LEAVE
    if frame.depth != depth:
        frame.depth = depth
        frame.spare = None
    generator = back = None
"""

SHARED = {
    # run the guest code ``guest`` of ``callee`` with ``args``, its variables
    "enter": """
    frame.pc = pc
    back = frame.spare
    if back is None:
        back = machine.spare_frame(frame)
    back.guest = guest
    back.fast = fast = args
    back.globals = callee.__globals__
    back.function = callee
    back.previous = frame
    @own
    frame = thread.frame = back
    pc = 0
    args = callee = None
    """,
    # call `callee`, of type `kind` and not a bound method, with the list `args`; go on with @result
    "invoke": """
        if kind is FunctionType:
            try:
                guest = callee.__code__.co_consts[0]
            except IndexError:
                guest = None
            if (
                type(guest) is GuestCode
                and guest.machine is machine
                and (guest.positional == len(args) or add_defaults(callee, guest.positional - len(args), args))
            ):
                code = guest.program  # first: while another thread prepares it, the tail may be longer already
                args += guest.tail
                @enter
                continue
        elif kind is type and callee not in PLAIN_TYPES:
            value = initializer(machine, callee, args)
            if value is not None:
                args.insert(0, new_object(callee))
                callee = value
                value = args[0]
                guest = callee.__code__.co_consts[0]
                code = guest.program
                args += guest.tail
                @enter
                frame.leave = CONSTRUCT
                frame.constructed = value
                value = None
                continue
        elif kind is type or kind is BuiltinFunctionType and callee not in SPECIAL_FUNCTIONS:
            value = NATIVE
            if FIRST_DIES_FIRST:
                args.reverse()  # a list dies from its end, CPython's arguments die from the first
            else:
                args = None
            callee = args = None
            @result
            continue
        @invoke_slowly
    """,
    # give control back to the frame that called; what the callee's frame has is dropped now, but for the variables,
    # which die as the loop drops them, last, when all else is the caller's
    "deliver": """
    back = frame
    frame = thread.frame = back.previous
    if getrefcount(frame.spare) == ALONE:  # nobody but `frame` and this loop has it
        back.fast = back.function = back.globals = back.previous = None
    else:
        back.leave = LEFT
        back.pc = pc  # who kept the frame may ask for its line
        frame.spare = None
    back = None
    pc = frame.pc
    code = frame.guest.program
    @take_up
    """,
    # leave the frame with `value`
    "leave": """
    ON_RETURN
    leave = frame.leave
    if leave is not None and leave == CONSTRUCT:
        if value is not None:
            frame.pc = pc
            frame = left_initializer(frame)
            @refuse_value
        value = frame.constructed
        frame.constructed = frame.leave = leave = None
    if FIRST_DIES_FIRST:
        fast.reverse()  # see ``Frame.finish``
    if leave is None:
        @deliver
    else:
        frame.leave = LEFT
        frame.pc = pc
        back = frame.previous
        generator = frame.generator
        if generator is not None:
            generator.finished(thread)
            generator = None
        if leave == EXIT:
            thread.frame = back
            return value
        frame = thread.frame = back
        back = None
        pc = frame.pc
        code = frame.guest.program
        @end_of_generator
    """,
    "iterate_guest": RESUME.replace("GENERATOR", "value").replace("LEAVE", "ITERATE"),
    # whether the loop may resume `callee` with `value` itself; errors are for the function `send`
    "if_resumable": """
    kind = type(callee)
    if (
        (kind is GuestGenerator or kind is GuestCoroutine or kind is GuestIterableCoroutine)
        and callee.frame is not None
        and not callee.running
        and (value is None or callee.started)
        and callee.guest.machine is machine
    ):
    """,
    "send_to_guest": RESUME.replace("GENERATOR", "callee").replace("LEAVE", "SEND"),
    # an ``__init__`` made a generator, `value`, for `back`
    "no_initializer": """
    if leave == CONSTRUCT:
        frame.constructed = None
        frame = back
        back = None
        @refuse_value
    """,
    # `frame`, which called a class, gets no object: `value` came of its ``__init__``
    "refuse_value": """
    @switch
    callee = value  # the call had begun
    raise initializer_returned(value)
    """,
    # the frame of a generator yields
    "rest": """
    generator = frame.generator
    generator.running = False
    thread.handling = generator.previous
    generator.previous = frame.previous = frame.generator = generator = None
    """,
}
