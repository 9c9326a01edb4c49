import torch

from golden import case, floats, integers, save

shapes = [
    ((3,), (3,)), ((2, 3), (3,)), ((3,), (3, 2)), ((2, 3), (3, 4)), ((2, 2, 3), (3,)), ((3,), (2, 3, 2)), ((2, 2, 3), (3, 2)),
    ((2, 3), (2, 3, 2)), ((2, 2, 3), (2, 3, 2)), ((2, 1, 2, 3), (3, 3, 2)), ((1, 2, 3), (2, 3, 2)), ((2, 0), (0, 3)), ((0, 2), (2, 3)),
    ((2, 3), (3, 0)), ((2, 2, 0), (2, 0, 3)), ((0, 2, 3), (3, 2)),
]
for a, b in shapes:
    case(f"matmul/{a} {b}", torch.matmul, floats(*a), floats(*b))
case("matmul/int64", torch.matmul, integers(2, 3), integers(3, 2))
case("matmul/float64", torch.matmul, floats(2, 3, dtype=torch.float64), floats(3, 2, dtype=torch.float64))
case("matmul/transposed", lambda a, b: torch.matmul(a.t(), b.t()), floats(3, 2), floats(4, 3))
case("mm", torch.mm, floats(2, 3), floats(3, 4))
case("mv", torch.mv, floats(2, 3), floats(3))
case("bmm", torch.bmm, floats(2, 2, 3), floats(2, 3, 2))
case("dot", torch.dot, floats(4), floats(4))
case("dot/int32", torch.dot, integers(4, dtype=torch.int32), integers(4, dtype=torch.int32))
case("vdot", torch.vdot, floats(4), floats(4))
case("outer", torch.outer, floats(2), floats(3))
case("inner", torch.inner, floats(2, 3), floats(2, 2, 3))
case("inner/0-dim", torch.inner, floats(), floats(3))
case("addmm", lambda i, a, b: torch.addmm(i, a, b, beta=0.5, alpha=2), floats(4), floats(2, 3), floats(3, 4))
case("addmm/plain", torch.addmm, floats(2, 1), floats(2, 3), floats(3, 4))
case("addmm/int64", lambda i, a, b: torch.addmm(i, a, b, beta=2, alpha=3), integers(4), integers(2, 3), integers(3, 4))
case("addmv", lambda i, a, b: torch.addmv(i, a, b, beta=0.5, alpha=2), floats(2), floats(2, 3), floats(3))
case("addbmm", lambda i, a, b: torch.addbmm(i, a, b, beta=0.5, alpha=2), floats(2, 4), floats(2, 2, 3), floats(2, 3, 4))
case("baddbmm", lambda i, a, b: torch.baddbmm(i, a, b, beta=0.5, alpha=2), floats(2, 2, 4), floats(2, 2, 3), floats(2, 3, 4))
case("addr", lambda i, a, b: torch.addr(i, a, b, beta=0.5, alpha=2), floats(2, 3), floats(2), floats(3))

save("products")
