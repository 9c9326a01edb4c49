import torch
import torch.nn.functional as F

from golden import case, floats, save

case("conv2d/plain", F.conv2d, floats(2, 3, 6, 5), floats(4, 3, 3, 3), floats(4))
case("conv2d/no bias", F.conv2d, floats(2, 2, 4, 4), floats(3, 2, 2, 2))
case("conv2d/unbatched", F.conv2d, floats(2, 4, 4), floats(3, 2, 2, 2), floats(3))
case("conv2d/stride", lambda x, w, b: F.conv2d(x, w, b, stride=(2, 3)), floats(2, 2, 7, 8), floats(3, 2, 3, 2), floats(3))
case("conv2d/padding", lambda x, w, b: F.conv2d(x, w, b, padding=(2, 1)), floats(2, 2, 3, 4), floats(3, 2, 3, 3), floats(3))
case("conv2d/dilation", lambda x, w: F.conv2d(x, w, dilation=(2, 3), padding=2), floats(1, 2, 6, 7), floats(2, 2, 3, 2))
case("conv2d/groups", lambda x, w, b: F.conv2d(x, w, b, groups=2, padding=1), floats(2, 4, 4, 4), floats(6, 2, 3, 3), floats(6))
case("conv2d/depthwise", lambda x, w: F.conv2d(x, w, groups=3), floats(1, 3, 4, 4), floats(3, 1, 2, 2))
case("conv2d/pointwise", F.conv2d, floats(2, 3, 3, 4), floats(5, 3, 1, 1), floats(5))
case("conv2d/many images", lambda x, w: F.conv2d(x, w, padding=1), floats(19, 1, 4, 4), floats(2, 1, 3, 3))
case("conv2d/all options", lambda x, w, b: F.conv2d(x, w, b, (2, 1), (1, 2), (1, 2), 2), floats(2, 4, 5, 6), floats(4, 2, 3, 2), floats(4))
case("conv2d/same", lambda x, w, b: F.conv2d(x, w, b, padding="same"), floats(2, 2, 5, 4), floats(3, 2, 4, 3), floats(3))
case("conv2d/same dilated", lambda x, w: F.conv2d(x, w, padding="same", dilation=(3, 1)), floats(1, 1, 5, 4), floats(2, 1, 2, 2))
case("conv2d/valid", lambda x, w: F.conv2d(x, w, padding="valid", stride=2), floats(1, 1, 5, 4), floats(2, 1, 2, 2))

for mode in ("zeros", "reflect", "replicate", "circular"):
    def padded(x, w, b, mode=mode):
        module = torch.nn.Conv2d(2, 3, 3, padding=(1, 2), padding_mode=mode)
        del module.weight, module.bias
        module.weight, module.bias = w, b
        return module(x)
    case(f"Conv2d/{mode}", padded, floats(2, 2, 4, 5), floats(3, 2, 3, 3), floats(3))

case("max_pool2d/2", lambda x: F.max_pool2d(x, 2), floats(2, 3, 6, 5))
case("max_pool2d/overlapping", lambda x: F.max_pool2d(x, (3, 2), (2, 1)), floats(2, 2, 7, 5))
case("max_pool2d/padding", lambda x: F.max_pool2d(x, 3, 2, 1), floats(1, 2, 6, 6))
case("max_pool2d/dilation", lambda x: F.max_pool2d(x, 2, 1, 1, 2), floats(1, 2, 5, 6))
case("max_pool2d/ceil", lambda x: F.max_pool2d(x, 3, 2, ceil_mode=True), floats(1, 2, 6, 6))
case("max_pool2d/unbatched", lambda x: F.max_pool2d(x, 2), floats(2, 4, 4))
case("max_pool2d/indices", lambda x: F.max_pool2d(x, 3, 2, 1, return_indices=True), floats(2, 1, 5, 6))
case("avg_pool2d/2", lambda x: F.avg_pool2d(x, 2), floats(2, 3, 6, 5))
case("avg_pool2d/padding", lambda x: F.avg_pool2d(x, 3, (2, 1), 1), floats(1, 2, 5, 6))
case("avg_pool2d/padding not counted", lambda x: F.avg_pool2d(x, 3, 2, 1, count_include_pad=False), floats(1, 2, 5, 6))
case("avg_pool2d/ceil", lambda x: F.avg_pool2d(x, (3, 2), 2, 1, ceil_mode=True), floats(1, 2, 6, 6))
case("avg_pool2d/divisor", lambda x: F.avg_pool2d(x, 2, divisor_override=3), floats(1, 2, 4, 4))
case("adaptive_avg_pool2d/even", lambda x: F.adaptive_avg_pool2d(x, 2), floats(2, 2, 4, 6))
case("adaptive_avg_pool2d/uneven", lambda x: F.adaptive_avg_pool2d(x, (3, 4)), floats(2, 2, 5, 7))
case("adaptive_avg_pool2d/larger", lambda x: F.adaptive_avg_pool2d(x, (5, 1)), floats(2, 3, 3))
case("adaptive_max_pool2d/uneven", lambda x: F.adaptive_max_pool2d(x, (3, 4), return_indices=True), floats(2, 2, 5, 7))

case("pad/constant", lambda x: F.pad(x, (1, 2, 0, 1, 2, 0), value=1.5), floats(2, 3, 2))
case("pad/cut", lambda x: F.pad(x, (-1, 2, 1, -2)), floats(2, 4, 3))
case("pad/reflect", lambda x: F.pad(x, (2, 1, 1, 2), mode="reflect"), floats(2, 2, 3, 4))
case("pad/replicate", lambda x: F.pad(x, (3, 1, 1, 2), mode="replicate"), floats(2, 2, 3))
case("pad/circular", lambda x: F.pad(x, (2, 1, 0, 3), mode="circular"), floats(2, 2, 3, 4))
case("pad/reflect last dimension", lambda x: F.pad(x, (2, 1), mode="reflect"), floats(2, 4))

save("images")
