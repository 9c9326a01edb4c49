"""Batch normalisation: results, and the running numbers after two batches; layer normalisation."""
import torch
import torch.nn.functional as F
from torch import nn

from golden import case, floats, save, values


def two_batches(make, evaluate=False):
    def run(first, second, weight, bias):
        module = make()
        if weight is not None:
            module.weight, module.bias = nn.Parameter(weight), nn.Parameter(bias)
        module(first.detach())
        if evaluate:
            module.eval()
        return [module(second), module.running_mean.clone(), module.running_var.clone(), module.num_batches_tracked.clone()]
    return run


pair = lambda n: (floats(n, grad=False), floats(n, grad=False))
case("batch_norm/features", two_batches(lambda: nn.BatchNorm1d(3)), floats(4, 3, grad=False), floats(4, 3), *pair(3))
case("batch_norm/sequences", two_batches(lambda: nn.BatchNorm1d(2, momentum=0.3)), floats(3, 2, 4, grad=False), floats(2, 2, 3), *pair(2))
case("batch_norm/images", two_batches(lambda: nn.BatchNorm2d(2, eps=0.01)), floats(2, 2, 3, 4, grad=False), floats(3, 2, 2, 3), *pair(2))
case("batch_norm/evaluation", two_batches(lambda: nn.BatchNorm2d(2), True), floats(2, 2, 3, 4, grad=False), floats(3, 2, 2, 3), *pair(2))

positive = floats(3, low=0.5, high=2, grad=False)
case("batch_norm/affine gradients", lambda x, w, b: F.batch_norm(x, None, None, w, b, True), floats(4, 3, 2), floats(3), floats(3))
case("batch_norm/running gradients", lambda x, w, b, m, v: F.batch_norm(x, m, v, w, b), floats(4, 3, 2), floats(3), floats(3), floats(3, grad=False), positive)
case("layer_norm/last", lambda x, w, b: F.layer_norm(x, (4,), w, b), floats(2, 3, 4), floats(4), floats(4))
case("layer_norm/two", lambda x, w, b: F.layer_norm(x, (3, 4), w, b, 0.1), floats(2, 3, 4), floats(3, 4), floats(3, 4))
case("layer_norm/plain", lambda x: F.layer_norm(x, (4,)), floats(3, 4))

save("normalization")
