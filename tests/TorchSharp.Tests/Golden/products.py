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

equations = {
    "ij,jk->ik": [(2, 3), (3, 4)], "ij,jk": [(2, 3), (3, 4)], "bij,bjk->bik": [(2, 2, 3), (2, 3, 2)], "i,j->ij": [(2,), (3,)],
    "i,i": [(3,), (3,)], "ii": [(3, 3)], "ii->i": [(3, 3)], "ij->ji": [(2, 3)], "ij->": [(2, 3)], "ij->j": [(2, 3)],
    "ba": [(2, 3)], "...ij,...jk->...ik": [(2, 1, 2, 3), (3, 3, 2)], "b...->...b": [(2, 3, 2)], "bn,anm,bm->ba": [(2, 3), (4, 3, 2), (2, 2)],
    "ij,ij->ij": [(2, 3), (1, 3)], "ij,kj->ik": [(2, 3), (4, 3)], "ijk,k": [(2, 2, 3), (3,)], "iij,j->i": [(2, 2, 3), (3,)],
    "nchw,ocw->nohw": [(2, 2, 3, 2), (3, 2, 2)], "a,b,c->cab": [(2,), (3,), (2,)], "ij,jk,kl->il": [(2, 3), (3, 2), (2, 4)],
    ",i->i": [(), (3,)], "ik,jk->ij": [(2, 0), (3, 0)],
}
for equation, sizes in equations.items():
    case(f"einsum/{equation}", lambda *operands, e=equation: torch.einsum(e, *operands), *[floats(*s) for s in sizes])
case("trace", torch.trace, floats(3, 2))
case("trace/int32", torch.trace, integers(2, 2, dtype=torch.int32))
case("diff", torch.diff, floats(2, 4))
case("diff/0", lambda x: torch.diff(x, dim=0), floats(3, 2))
case("diff/ends", lambda x, p, a: torch.diff(x, prepend=p, append=a), floats(2, 3), floats(2, 1), floats(2, 2))
case("diff/single", torch.diff, floats(1))

save("products")
