"""Golden values of random numbers, for several seeds."""
import torch

from golden import case, save


def seeded(name, *draws):
    """Draws, one after the other, after each of some seeds."""
    for seed in (0, 42, 2**40 + 7):

        def run():
            torch.manual_seed(seed)
            return [draw() for draw in draws]

        case(f"{name}/{seed}", run)


double = torch.float64

seeded("rand", lambda: torch.rand(5), lambda: torch.rand(3, dtype=double), lambda: torch.rand(2, 3))
seeded("randn/few", lambda: torch.randn(5), lambda: torch.randn(2), lambda: torch.randn(3, dtype=double))
seeded("randn/many", lambda: torch.randn(16), lambda: torch.randn(3, 7), lambda: torch.randn(5), lambda: torch.randn(200))
seeded("randn/many in double precision", lambda: torch.randn(19, dtype=double))
seeded("randint", lambda: torch.randint(10, (6,)), lambda: torch.randint(-3, 4, (2, 2), dtype=torch.int32),
       lambda: torch.randint(0, 256, (3,), dtype=torch.uint8), lambda: torch.randint(0, 2, (4,), dtype=torch.bool),
       lambda: torch.randint(0, 9, (3,), dtype=torch.float32), lambda: torch.randint(2**40, (3,)))
seeded("randperm", lambda: torch.randperm(9), lambda: torch.randperm(1), lambda: torch.randperm(30, dtype=torch.int32))
seeded("uniform_", lambda: torch.empty(40).uniform_(-0.0357, 0.0357), lambda: torch.empty(5, dtype=double).uniform_(-3, 7.1))
seeded("uniform_/of columns", lambda: torch.empty(3, 4).t().uniform_(0, 1), lambda: torch.empty(2, 3, 2).permute(1, 2, 0).uniform_(0, 1))
seeded("normal_", lambda: torch.empty(4).normal_(3, 0.5), lambda: torch.empty(20).normal_(-1, 2), lambda: torch.empty(5, 6).t().normal_())
seeded("random_", lambda: torch.empty(5).random_(2, 9), lambda: torch.empty(3, dtype=torch.int64).random_(-4, 4))
seeded("bernoulli", lambda: torch.empty(12).bernoulli_(0.3), lambda: torch.empty(6, dtype=torch.bool).bernoulli_(0.8),
       lambda: torch.bernoulli(torch.tensor([0, 0.25, 0.5, 0.75, 1])), lambda: torch.bernoulli(torch.full((4,), 0.4, dtype=double)))
seeded("exponential_", lambda: torch.empty(5).exponential_(), lambda: torch.empty(3, dtype=double).exponential_(2.5))
weights = torch.tensor([0.1, 3, 0, 2, 0.9])
rows = torch.tensor([[1.0, 2, 3], [0, 1, 0]])
seeded("multinomial", lambda: weights.multinomial(1), lambda: weights.multinomial(3), lambda: rows.multinomial(1))
seeded("multinomial/again", lambda: weights.multinomial(8, True), lambda: rows.multinomial(5, True),
       lambda: weights.double().multinomial(4, True))



def state():
    """Enough of the state to tell it: its beginning, its end, and a sum over the words in between."""
    bytes = torch.get_rng_state()
    return torch.cat([bytes[:40], bytes[-56:], bytes.to(torch.int64).sum().reshape(1)])


seeded("state", state, lambda: torch.randn(3), state, lambda: torch.rand(900), state)

save("draws")
