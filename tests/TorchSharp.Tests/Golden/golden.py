"""Makes golden values: what PyTorch computes, forward and backward, from inputs drawn with a seed.

The script of an area calls case() for every operation and save() at the end; GoldenFile.cs reads what it wrote. Run it by hand:
python3 tests/TorchSharp.Tests/Golden/elementwise.py
"""
import json
import math
import pathlib
import zlib

import torch

_cases = {}


def floats(*shape, low=-2.0, high=2.0, dtype=torch.float32, grad=True):
    """Uniform numbers; grad: whether the gradient with respect to them is golden too."""
    return lambda: (torch.rand(shape, dtype=torch.float64) * (high - low) + low).to(dtype).requires_grad_(grad)


def integers(*shape, low=-5, high=6, dtype=torch.int64):
    return lambda: torch.randint(low, high, shape).to(dtype)


def bools(*shape):
    return lambda: torch.randint(0, 2, shape).to(torch.bool)


def values(data, dtype=None, grad=False):
    return lambda: torch.tensor(data, dtype=dtype).requires_grad_(grad)


def case(name, function, *inputs):
    """Records function(*inputs), a tensor or several, and the gradients of the inputs for random gradients of the outputs.

    The seed is the name's, so a new case does not change the others.
    """
    if name in _cases:
        raise ValueError(f"there are two cases named {name}")
    torch.manual_seed(zlib.crc32(name.encode()))
    inputs = [i() for i in inputs]
    record = {"inputs": [_tensor(i) for i in inputs]}
    outputs = function(*inputs)
    outputs = [outputs] if isinstance(outputs, torch.Tensor) else list(outputs)
    record["outputs"] = [_tensor(o) for o in outputs]
    differentiable = [o for o in outputs if o.requires_grad]
    if differentiable:
        cotangents = [torch.rand_like(o) for o in differentiable]
        leaves = [i for i in inputs if i.requires_grad]
        gradients = iter(torch.autograd.grad(differentiable, leaves, cotangents, allow_unused=True))
        found = iter(cotangents)
        record["cotangents"] = [_tensor(next(found)) if o.requires_grad else None for o in outputs]
        record["gradients"] = [_tensor(next(gradients)) if i.requires_grad else None for i in inputs]
    _cases[name] = record


def save(area):
    path = pathlib.Path(__file__).parent / f"{area}.json"
    lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(record, separators=(',', ':'))}" for name, record in _cases.items())
    path.write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")
    print(f"{len(_cases)} cases, {path.stat().st_size} bytes: {path.name}")


def _tensor(tensor):
    if tensor is None:
        return None
    tensor = tensor.detach()
    digits = 9 if tensor.dtype == torch.float32 else 17
    data = [_number(x, digits) for x in tensor.flatten().tolist()]
    return {"dtype": str(tensor.dtype).removeprefix("torch."), "shape": list(tensor.shape), "data": data}


def _number(x, digits):
    if not isinstance(x, float):
        return x
    if math.isnan(x):
        return "NaN"
    if math.isinf(x):
        return "Infinity" if x > 0 else "-Infinity"
    return float(f"{x:.{digits}g}")
