import torch
import torch.nn.functional as F

from golden import case, floats, integers, save, values

classes = lambda *shape: integers(*shape, low=0, high=3)
positive = lambda *shape, grad=False: floats(*shape, low=0.1, high=2, grad=grad)
probabilities = lambda *shape, grad=True: floats(*shape, low=0.05, high=0.95, grad=grad)

for reduction in ("none", "mean", "sum"):
    case(f"cross_entropy/{reduction}", lambda x, y: F.cross_entropy(x, y, reduction=reduction), floats(4, 3), classes(4))
    case(f"cross_entropy/weighted {reduction}",
         lambda x, y, w: F.cross_entropy(x, y, w, ignore_index=1, reduction=reduction, label_smoothing=0.1), floats(5, 3), classes(5), positive(3))
    case(f"cross_entropy/images {reduction}",
         lambda x, y: F.cross_entropy(x, y, ignore_index=2, reduction=reduction, label_smoothing=0.2), floats(2, 3, 2, 4), classes(2, 2, 4))
    case(f"cross_entropy/probabilities {reduction}",
         lambda x, y, w: F.cross_entropy(x, y, w, reduction=reduction, label_smoothing=0.1), floats(4, 3), probabilities(4, 3), positive(3))
    case(f"nll_loss/{reduction}", lambda x, y, w: F.nll_loss(x, y, w, reduction=reduction), floats(4, 3, 2), classes(4, 2), positive(3))
    case(f"mse_loss/{reduction}", lambda x, y: F.mse_loss(x, y, reduction=reduction), floats(2, 3), floats(2, 3))
    case(f"l1_loss/{reduction}", lambda x, y: F.l1_loss(x, y, reduction=reduction), floats(2, 3), floats(2, 3))
    case(f"smooth_l1_loss/{reduction}", lambda x, y: F.smooth_l1_loss(x, y, reduction=reduction, beta=0.7), floats(3, 3), floats(3, 3))
    case(f"huber_loss/{reduction}", lambda x, y: F.huber_loss(x, y, reduction=reduction, delta=0.7), floats(3, 3), floats(3, 3))
    case(f"binary_cross_entropy/{reduction}",
         lambda x, y, w: F.binary_cross_entropy(x, y, w, reduction=reduction), probabilities(3, 2), probabilities(3, 2, grad=False), positive(2))
    case(f"binary_cross_entropy_with_logits/{reduction}",
         lambda x, y, w, p: F.binary_cross_entropy_with_logits(x, y, w, reduction=reduction, pos_weight=p),
         floats(3, 2, low=-8, high=8), probabilities(3, 2, grad=False), positive(3, 1), positive(2))
    case(f"kl_div/{reduction}", lambda x, y: F.kl_div(x, y, reduction=reduction), floats(3, 2), probabilities(3, 2))
    case(f"kl_div/log {reduction}", lambda x, y: F.kl_div(x, y, reduction=reduction, log_target=True), floats(3, 2), floats(3, 2))

case("cross_entropy/one sample", F.cross_entropy, floats(3), values(2))
case("cross_entropy/sequence", F.cross_entropy, floats(2, 3, 4), classes(2, 4))
case("binary_cross_entropy/certain", F.binary_cross_entropy, values([0.0, 1, 0, 1], grad=True), values([0.0, 1, 1, 0]))
case("binary_cross_entropy_with_logits/far", F.binary_cross_entropy_with_logits, values([200.0, -200, 200, -200], grad=True), values([0.0, 1, 1, 0]))
case("kl_div/zero target", F.kl_div, floats(3), values([0.0, 0.3, 0.7]))
case("mse_loss/broadcast", F.mse_loss, floats(2, 3), floats(3))
case("smooth_l1_loss/no bend", lambda x, y: F.smooth_l1_loss(x, y, beta=0), floats(3), floats(3))

save("losses")
