import torch

from golden import case, floats, integers, save

case("add/broadcast", torch.add, floats(2, 3), floats(4, 1, 3))
case("mul/broadcast", torch.mul, floats(2, 3), floats(4, 1, 3))
case("matmul/2x2", torch.matmul, floats(3, 4), floats(4, 2))
case("softmax/dim1", lambda x: torch.softmax(x, 1), floats(2, 3, 2))
case("cross_entropy", torch.nn.functional.cross_entropy, floats(4, 3), integers(4, low=0, high=3))

save("operations")
