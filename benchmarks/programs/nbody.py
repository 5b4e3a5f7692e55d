"""The planets of the outer solar system as point masses: float arithmetic on list items, in tight loops.

SIZE is the number of steps of 0.01 days x 365.24 (the Computer Language Benchmarks Game's problem).  The energy printed
hardly changes: that is the check of the physics.
"""

import sys
from math import pi, sqrt

DEFAULT_SIZE = 7600
DAYS_PER_YEAR = 365.24
SOLAR_MASS = 4.0 * pi * pi

# name, position (x, y, z), velocity a day (x, y, z), mass as a fraction of the sun's
PLANETS = (
    (
        "Jupiter",
        (4.84143144246472090, -1.16032004402742839, -0.103622044471123109),
        (0.00166007664274403694, 0.00769901118419740425, -0.0000690460016972063023),
        0.000954791938424326609,
    ),
    (
        "Saturn",
        (8.34336671824457987, 4.12479856412430479, -0.403523417114321381),
        (-0.00276742510726411046, 0.00499852801234917238, 0.0000230417297573763929),
        0.000285885980666130812,
    ),
    (
        "Uranus",
        (12.8943695621391310, -15.1111514016986312, -0.223307578892655734),
        (0.00296460137564761618, 0.00237847173959480950, -0.0000296589568540237556),
        0.0000436624404335156298,
    ),
    (
        "Neptune",
        (15.3796971148509165, -25.9193146099879641, 0.179258772950371181),
        (0.00268067772490389322, 0.00162824170038242295, -0.0000951592254519715870),
        0.0000515138902046611451,
    ),
)

X, Y, Z, VX, VY, VZ, MASS = range(7)


def solar_system():
    """The sun and the planets as lists [x, y, z, vx, vy, vz, mass], the total momentum being zero."""
    sun = [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, SOLAR_MASS]
    bodies = [sun]
    for _name, position, velocity, mass in PLANETS:
        body = [*position, *(component * DAYS_PER_YEAR for component in velocity), mass * SOLAR_MASS]
        for component in (VX, VY, VZ):
            sun[component] -= body[component] * body[MASS] / SOLAR_MASS
        bodies.append(body)
    return bodies


def pairs_of(bodies):
    """Every unordered pair of bodies."""
    return [(first, second) for index, first in enumerate(bodies) for second in bodies[index + 1 :]]


def advance(bodies, pairs, steps, dt):
    """Move the system on by so many steps of length dt (semi-implicit Euler)."""
    for _step in range(steps):
        for first, second in pairs:
            dx = first[0] - second[0]
            dy = first[1] - second[1]
            dz = first[2] - second[2]
            squared = dx * dx + dy * dy + dz * dz
            pull = dt / (squared * sqrt(squared))
            towards_first = first[6] * pull
            towards_second = second[6] * pull
            first[3] -= dx * towards_second
            first[4] -= dy * towards_second
            first[5] -= dz * towards_second
            second[3] += dx * towards_first
            second[4] += dy * towards_first
            second[5] += dz * towards_first
        for body in bodies:
            body[0] += dt * body[3]
            body[1] += dt * body[4]
            body[2] += dt * body[5]


def energy(bodies, pairs):
    """Kinetic plus potential energy."""
    total = 0.0
    for body in bodies:
        total += 0.5 * body[MASS] * (body[VX] ** 2 + body[VY] ** 2 + body[VZ] ** 2)
    for first, second in pairs:
        dx, dy, dz = first[X] - second[X], first[Y] - second[Y], first[Z] - second[Z]
        total -= first[MASS] * second[MASS] / sqrt(dx * dx + dy * dy + dz * dz)
    return total


def main(size):
    bodies = solar_system()
    pairs = pairs_of(bodies)
    print(f"energy at the start: {energy(bodies, pairs):.9f}")
    advance(bodies, pairs, size, 0.01)
    print(f"energy after {size} steps: {energy(bodies, pairs):.9f}")
    for (name, *_), body in zip(PLANETS, bodies[1:], strict=True):
        print(f"{name}: {body[X]:.6f} {body[Y]:.6f} {body[Z]:.6f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)
