"""Method calls of every kind: plain, inherited, through `super()`, class, static, bound, special and `__call__`.

Bank accounts with three levels of classes take deposits and withdrawals.  SIZE is the number of rounds.
"""

import sys

DEFAULT_SIZE = 7600


class Account:
    """A balance in cents."""

    opened = 0
    rate = 1

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        self.entries = 0
        Account.opened += 1

    @classmethod
    def empty(cls, owner):
        return cls(owner)

    @staticmethod
    def in_cents(units, cents):
        return units * 100 + cents

    def deposit(self, amount):
        self.balance += amount
        self.record()

    def withdraw(self, amount):
        if amount > self.available():
            return False
        self.balance -= amount
        self.record()
        return True

    def available(self):
        return self.balance

    def record(self):
        self.entries += 1

    def __add__(self, amount):
        self.deposit(amount)
        return self

    def __lt__(self, other):
        return self.balance < other.balance

    def __len__(self):
        return self.entries

    def __getitem__(self, name):
        return getattr(self, name)


class Checking(Account):
    """May be overdrawn up to a limit."""

    limit = 5_000

    def available(self):
        return super().available() + self.limit


class Premium(Checking):
    """Counts its withdrawals; its limit is higher, and every hundredth deposit earns interest."""

    limit = 20_000
    rate = 3

    def __init__(self, owner, balance=0):
        super().__init__(owner, balance)
        self.withdrawals = 0

    def withdraw(self, amount):
        done = super().withdraw(amount)
        if done:
            self.withdrawals += 1
        return done

    def record(self):
        super().record()
        if self.entries % 100 == 0:
            self.balance += self.interest()

    def interest(self):
        return max(0, self.balance) * self.rate // 1000


class Fee:
    """A callable with state."""

    def __init__(self, share):
        self.share = share
        self.total = 0

    def __call__(self, amount):
        fee = amount // self.share
        self.total += fee
        return amount - fee


def one_round(number, accounts, fee):
    """Each account pays in and out; returns how many withdrawals were refused."""
    refused = 0
    for account in accounts:
        deposit = account.deposit
        deposit(fee(Account.in_cents(number % 7, 50)))
        account += number % 13
        if not account.withdraw(number % 997):
            refused += 1
    return refused + (accounts[0] < accounts[1])


def main(size):
    accounts = [Account("Ada", 1000), Checking("Bea"), Premium.empty("Cleo")]
    fee = Fee(20)
    refused = 0
    for number in range(size):
        refused += one_round(number, accounts, fee)
    for account in accounts:
        print(f"{account['owner']}: {account['balance']} after {len(account)} entries")
    print(f"refused {refused}, fees {fee.total}, withdrawals {accounts[2].withdrawals}, opened {Account.opened}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)
