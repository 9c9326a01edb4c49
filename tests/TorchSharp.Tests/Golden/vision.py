"""Sampling through grids, and resizing."""
import torch.nn.functional as F

from golden import case, floats, save, values

for mode in ("bilinear", "nearest"):
    for padding in ("zeros", "border", "reflection"):
        for aligned in (False, True):
            case(f"grid_sample/{mode} {padding} {aligned}",
                 lambda x, g: F.grid_sample(x, g, mode, padding, aligned), floats(2, 2, 3, 4), floats(2, 3, 3, 2, low=-2.6, high=2.6))
case("grid_sample/one pixel", lambda x, g: F.grid_sample(x, g, padding_mode="reflection", align_corners=True), floats(1, 1, 1, 1), floats(1, 2, 2, 2))
case("grid_sample/far", lambda x, g: F.grid_sample(x, g, align_corners=False), floats(1, 1, 2, 2),
     values([[[[1e30, 0.0], [-1e30, 1e30]]]]))
for aligned in (False, True):
    case(f"affine_grid/{aligned}", lambda t: F.affine_grid(t, (2, 1, 3, 4), aligned), floats(2, 2, 3))
case("affine_grid/one pixel", lambda t: F.affine_grid(t, (1, 1, 1, 1), False), floats(1, 2, 3))

for name, options in {
    "nearest size": dict(size=(5, 3)),
    "nearest factor": dict(scale_factor=(1.7, 2.0)),
    "nearest down": dict(size=(2, 2)),
    "nearest-exact": dict(size=(5, 9), mode="nearest-exact"),
    "bilinear": dict(size=(5, 3), mode="bilinear", align_corners=False),
    "bilinear aligned": dict(size=(5, 7), mode="bilinear", align_corners=True),
    "bilinear factor": dict(scale_factor=(1.7, 0.6), mode="bilinear"),
    "bilinear recomputed": dict(scale_factor=(1.7, 0.6), mode="bilinear", recompute_scale_factor=True),
    "area": dict(size=(2, 3), mode="area"),
}.items():
    case(f"interpolate/{name}", lambda x: F.interpolate(x, **options), floats(2, 1, 3, 4))
case("interpolate/linear", lambda x: F.interpolate(x, size=7, mode="linear", align_corners=False), floats(2, 2, 4))
case("interpolate/nearest sequence", lambda x: F.interpolate(x, scale_factor=2.5), floats(2, 2, 4))

save("vision")
