"""Data classes: made, compared, hashed, ordered, replaced and turned into dictionaries.

Orders of goods are generated, totalled, grouped and sorted.  SIZE is the number of orders.
"""

import sys
from dataclasses import asdict, dataclass, field, replace

DEFAULT_SIZE = 3500
PRODUCTS = (("bolt", 25), ("gear", 199), ("lamp", 1250), ("motor", 8999), ("spring", 75))


@dataclass(frozen=True, order=True)
class Money:
    cents: int = 0

    def __add__(self, other):
        return Money(self.cents + other.cents)

    def times(self, count):
        return Money(self.cents * count)


@dataclass(frozen=True)
class Product:
    name: str
    price: Money


@dataclass(slots=True)
class Line:
    product: Product
    count: int = 1

    @property
    def total(self):
        return self.product.price.times(self.count)


@dataclass(order=True)
class Order:
    priority: int
    number: int
    customer: str = field(compare=False)
    lines: list[Line] = field(default_factory=list, compare=False, repr=False)
    paid: bool = field(default=False, compare=False)

    def __post_init__(self):
        if self.priority < 0:
            raise ValueError("a priority is not negative")

    def total(self):
        total = Money()
        for line in self.lines:
            total = total + line.total
        return total


@dataclass
class Statistics:
    orders: int = 0
    by_product: dict[Product, int] = field(default_factory=dict)
    highest: Money = Money()

    def take(self, order):
        self.orders += 1
        for line in order.lines:
            self.by_product[line.product] = self.by_product.get(line.product, 0) + line.count
        self.highest = max(self.highest, order.total())


def make_orders(count):
    products = [Product(name, Money(cents)) for name, cents in PRODUCTS]
    orders = []
    for number in range(count):
        order = Order(number * 7 % 5, number, f"customer {number % 17}")
        for step in range(1 + number % 3):
            order.lines.append(Line(products[(number + step * 2) % 5], 1 + number % 4))
        orders.append(order)
    return orders


def main(size):
    orders = make_orders(size)
    statistics = Statistics()
    for order in orders:
        statistics.take(order)
    paid = [replace(order, paid=True, priority=9) for order in orders if order.total() > Money(5000)]
    first, last = min(orders), max(paid)
    print(f"orders {statistics.orders}, paid {len(paid)}, highest {statistics.highest}")
    print(", ".join(f"{product.name} {count}" for product, count in statistics.by_product.items()))
    print(first)
    print(last, last == replace(last), len({order.lines[0].product for order in orders}))
    flattened = [asdict(order) for order in orders[::40]]
    print(sum(line["count"] * line["product"]["price"]["cents"] for row in flattened for line in row["lines"]))
    ordered = sorted(orders, reverse=True)
    print(sum(place * order.number for place, order in enumerate(ordered)) % 1_000_003)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)
