"""Activations as modules make them, masks of dropout, initial weights."""
import torch
from torch import nn

from golden import case, floats, save

for name, module in {
    "ReLU": nn.ReLU(), "ReLU6": nn.ReLU6(), "LeakyReLU": nn.LeakyReLU(0.2), "ELU": nn.ELU(0.7), "CELU": nn.CELU(0.7), "SELU": nn.SELU(),
    "GELU": nn.GELU(), "SiLU": nn.SiLU(), "Sigmoid": nn.Sigmoid(), "LogSigmoid": nn.LogSigmoid(), "Tanh": nn.Tanh(), "Mish": nn.Mish(),
    "Softplus": nn.Softplus(2, 3), "Softmax": nn.Softmax(1), "LogSoftmax": nn.LogSoftmax(0), "Softmin": nn.Softmin(-1),
    "Hardtanh": nn.Hardtanh(-0.5, 1), "Hardsigmoid": nn.Hardsigmoid(), "Hardswish": nn.Hardswish(), "Threshold": nn.Threshold(0.1, 5),
    "Identity": nn.Identity(), "Flatten": nn.Flatten(), "Softsign": nn.Softsign(), "Tanhshrink": nn.Tanhshrink(), "GLU": nn.GLU(1),
    "PReLU": nn.PReLU(4, 0.3), "PReLU of one": nn.PReLU(), "Unflatten": nn.Unflatten(1, (2, -1)),
    "MaxPool1d": nn.MaxPool1d(2, 1, 1, ceil_mode=True), "AvgPool1d": nn.AvgPool1d(2, 1, 1, count_include_pad=False),
}.items():
    case(f"activation/{name}", module, floats(3, 4, 2, low=-4, high=4))


def seeded(seed, function):
    def run(*inputs):
        torch.manual_seed(seed)
        return function(*inputs)
    return run


ones = lambda *shape: lambda: torch.ones(shape)
case("dropout/seed 123", seeded(123, lambda x: nn.functional.dropout(x, 0.5)), ones(6, 6))
case("dropout/seed 7", seeded(7, lambda x: nn.functional.dropout(x, 0.2)), floats(4, 5, 3))
case("dropout/transposed", seeded(7, lambda x: nn.functional.dropout(x.permute(2, 0, 1), 0.3)), floats(4, 5, 3))
case("dropout/channels", seeded(5, lambda x: nn.functional.dropout2d(x, 0.4)), floats(3, 4, 2, 2))
case("dropout/double", seeded(5, lambda x: nn.functional.dropout(x, 0.4)), floats(7, dtype=torch.float64))


def parameters(make):
    return lambda: [p.detach() for p in make().parameters()]


for name, convolve in {
    "strided": lambda x, w, b: nn.functional.conv1d(x, w, b, stride=2, padding=1, dilation=2),
    "grouped": lambda x, w, b: nn.functional.conv1d(x, w[:, :2], b, groups=2),
    "same": lambda x, w, b: nn.functional.conv1d(x, w, b, padding="same"),
}.items():
    case(f"conv1d/{name}", convolve, floats(3, 4, 9), floats(6, 4, 2), floats(6))
case("conv1d/one sequence", nn.functional.conv1d, floats(2, 7), floats(3, 2, 3))
case("distance/normalize", lambda x: nn.functional.normalize(x), floats(3, 4))
case("distance/normalize by sums", lambda x: nn.functional.normalize(x, 1, 0), floats(3, 4))
case("distance/cosine", lambda x, y: nn.CosineSimilarity()(x, y), floats(3, 4), floats(3, 4))
case("distance/cosine along", lambda x, y: nn.functional.cosine_similarity(x, y, 0), floats(3, 4), floats(3, 1))
case("distance/pairwise", lambda x, y: nn.PairwiseDistance()(x, y), floats(3, 4), floats(3, 4))
case("distance/pairwise kept", lambda x, y: nn.PairwiseDistance(1, 0.01, True)(x, y), floats(3, 4), floats(4))
case("init/Conv1d", seeded(1, parameters(lambda: nn.Conv1d(4, 6, 3, groups=2))))
case("init/Linear", seeded(42, parameters(lambda: nn.Linear(20, 3))))
case("init/Conv2d", seeded(1, parameters(lambda: nn.Conv2d(4, 6, (3, 2), groups=2))))
case("init/model", seeded(0, parameters(lambda: nn.Sequential(nn.Conv2d(1, 2, 3), nn.Linear(5, 4), nn.Linear(4, 2)))))
for name, fill in {
    "kaiming_uniform_": lambda t: nn.init.kaiming_uniform_(t, mode="fan_out", nonlinearity="relu"),
    "kaiming_normal_": lambda t: nn.init.kaiming_normal_(t, a=0.1),
    "xavier_uniform_": lambda t: nn.init.xavier_uniform_(t, 1.5),
    "uniform_": lambda t: nn.init.uniform_(t, -2, 3),
    "normal_": lambda t: nn.init.normal_(t, 1, 0.5),
    "orthogonal_": lambda t: nn.init.orthogonal_(t, 2),
    "orthogonal_ tall": lambda t: nn.init.orthogonal_(t.view(6, 3)),
    "sparse_": lambda t: nn.init.sparse_(t, 0.4),
    "eye_": lambda t: nn.init.eye_(t),
    "dirac_": lambda t: nn.init.dirac_(t.view(3, 3, 2)),
}.items():
    case(f"init/{name}", seeded(3, lambda fill=fill: fill(torch.empty(3, 6))))
case("init/small normal_", seeded(3, lambda: nn.init.normal_(torch.empty(2, 3))))

save("modules")
