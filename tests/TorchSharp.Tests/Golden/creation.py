"""Golden values of tensors made from numbers."""
import torch

from golden import case, save

case("arange", lambda: torch.arange(5))
case("arange/start", lambda: torch.arange(-2, 3))
case("arange/step", lambda: torch.arange(7, 0, -3))
case("arange/fractions", lambda: torch.arange(0, 2, 0.3))
case("arange/fraction in whole type", lambda: torch.arange(1, 6, 2, dtype=torch.float64))
case("arange/empty", lambda: torch.arange(3, 3))
case("linspace", lambda: torch.linspace(-1, 3, 7))
case("linspace/one", lambda: torch.linspace(2, 3, 1))
case("linspace/none", lambda: torch.linspace(2, 3, 0))
case("linspace/double", lambda: torch.linspace(0, 1, 11, dtype=torch.float64))
case("linspace/whole", lambda: torch.linspace(10, 1, 7, dtype=torch.int64))
case("logspace", lambda: torch.logspace(-1, 2, 5))
case("logspace/base 2", lambda: torch.logspace(0, 3, 4, base=2, dtype=torch.float64))
case("logspace/whole", lambda: torch.logspace(0, 2, 5, dtype=torch.int64))
case("eye", lambda: torch.eye(3))
case("eye/wide", lambda: torch.eye(2, 4, dtype=torch.int64))
case("full/fraction", lambda: torch.full((2,), 1.5))
case("full/whole", lambda: torch.full((2, 2), 7))

save("creation")
