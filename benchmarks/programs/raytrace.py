"""A ray tracer: vectors with operators, spheres and a chequered plane, shadows and mirrors, one object for everything.

SIZE is the width of the square picture in pixels; the output is a checksum of its 8-bit colours and a coarse preview.
"""

import sys
from math import sqrt

DEFAULT_SIZE = 52
NEAREST = 1e-6
MOST_REFLECTIONS = 2
SHADES = " .:-=+*#"


class Vector:
    """A point, a direction or a colour."""

    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor, self.z * factor)

    def __neg__(self):
        return Vector(-self.x, -self.y, -self.z)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def normalized(self):
        return self * (1.0 / sqrt(self.dot(self)))

    def mirrored(self, normal):
        """This direction after a reflection on a surface with that normal."""
        return self - normal * (2.0 * self.dot(normal))


class Ray:
    def __init__(self, origin, direction):
        self.origin = origin
        self.direction = direction.normalized()

    def at(self, distance):
        return self.origin + self.direction * distance


class Sphere:
    def __init__(self, centre, radius, surface):
        self.centre = centre
        self.radius = radius
        self.surface = surface

    def distance_along(self, ray):
        """How far the ray goes before it meets the sphere; None if it never does."""
        to_centre = self.centre - ray.origin
        middle = to_centre.dot(ray.direction)
        discriminant = self.radius * self.radius - to_centre.dot(to_centre) + middle * middle
        if discriminant < 0.0:
            return None
        half_chord = sqrt(discriminant)
        for distance in (middle - half_chord, middle + half_chord):
            if distance > NEAREST:
                return distance
        return None

    def normal_at(self, point):
        return (point - self.centre).normalized()


class Floor:
    """The plane y = height."""

    def __init__(self, height, surface):
        self.height = height
        self.surface = surface

    def distance_along(self, ray):
        slope = ray.direction.y
        if -NEAREST < slope < NEAREST:
            return None
        distance = (self.height - ray.origin.y) / slope
        return distance if distance > NEAREST else None

    def normal_at(self, point):
        return Vector(0.0, 1.0, 0.0)


class Surface:
    """A plain colour; ambient, diffuse and mirrored light in given shares."""

    def __init__(self, colour, mirror=0.2, diffuse=0.6, ambient=0.2):
        self.colour = colour
        self.mirror = mirror
        self.diffuse = diffuse
        self.ambient = ambient

    def colour_at(self, point):
        return self.colour


class Chequered(Surface):
    """Two colours in squares of side 1."""

    def __init__(self, colour, other, **shares):
        super().__init__(colour, **shares)
        self.other = other

    def colour_at(self, point):
        odd = (int(point.x // 1.0) + int(point.z // 1.0)) % 2
        return self.other if odd else self.colour


class Scene:
    def __init__(self, things, lights, background):
        self.things = things
        self.lights = lights
        self.background = background

    def first_hit(self, ray):
        """(thing, distance) of the nearest thing on the ray, or (None, None)."""
        nearest = nearest_distance = None
        for thing in self.things:
            distance = thing.distance_along(ray)
            if distance is not None and (nearest is None or distance < nearest_distance):
                nearest, nearest_distance = thing, distance
        return nearest, nearest_distance

    def colour_seen(self, ray, reflections=0):
        thing, distance = self.first_hit(ray)
        if thing is None:
            return self.background
        point = ray.at(distance)
        normal = thing.normal_at(point)
        surface = thing.surface
        own = surface.colour_at(point)
        colour = own * (surface.ambient + surface.diffuse * self.light_at(point, normal))
        if surface.mirror and reflections < MOST_REFLECTIONS:
            mirrored = Ray(point, ray.direction.mirrored(normal))
            colour = colour + self.colour_seen(mirrored, reflections + 1) * surface.mirror
        return colour

    def light_at(self, point, normal):
        """The light that falls there from the lights that are not hidden, at most 1."""
        brightness = 0.0
        for light in self.lights:
            towards = Ray(point, light - point)
            if self.first_hit(towards)[0] is None:
                brightness += max(0.0, towards.direction.dot(normal))
        return min(1.0, brightness)


def build_scene():
    white, black = Vector(1.0, 1.0, 1.0), Vector(0.1, 0.1, 0.1)
    things = [
        Sphere(Vector(-1.3, 1.0, 6.0), 1.0, Surface(Vector(0.9, 0.2, 0.2), mirror=0.3)),
        Sphere(Vector(1.1, 0.7, 4.6), 0.7, Surface(Vector(0.2, 0.8, 0.3))),
        Sphere(Vector(0.4, 2.6, 7.5), 1.1, Surface(Vector(0.3, 0.3, 0.9), mirror=0.0)),
        Floor(0.0, Chequered(white, black, mirror=0.1, diffuse=0.7)),
    ]
    return Scene(things, [Vector(-4.0, 8.0, 0.0), Vector(6.0, 5.0, 2.0)], Vector(0.4, 0.6, 0.9))


def byte(share):
    return int(max(0.0, min(1.0, share)) * 255.0 + 0.5)


def render(size):
    """Rows of (red, green, blue), from the top."""
    scene = build_scene()
    eye = Vector(0.0, 1.5, -1.0)
    picture = []
    for row in range(size):
        line = []
        for column in range(size):
            direction = Vector((column + 0.5) / size - 0.5, 0.5 - (row + 0.5) / size, 0.7)
            colour = scene.colour_seen(Ray(eye, direction))
            line.append((byte(colour.x), byte(colour.y), byte(colour.z)))
        picture.append(line)
    return picture


def main(size):
    picture = render(size)
    checksum = 0
    for line in picture:
        for red, green, blue in line:
            checksum = (checksum * 257 + red * 65536 + green * 256 + blue) % 4_294_967_291
    print(f"{size} x {size} pixels, checksum {checksum}")
    for line in picture[:: max(1, size // 8)]:
        print("".join(SHADES[sum(pixel) // 96] for pixel in line).rstrip())


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)
