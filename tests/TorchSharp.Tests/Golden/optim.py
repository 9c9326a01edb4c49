"""Parameters after 20 steps, and learning rates step by step."""
import torch
from torch.optim import Adagrad, Adam, AdamW, RMSprop, SGD
from torch.optim import lr_scheduler as schedule

from golden import case, floats, save


def twenty_steps(make):
    def run(weight, bias):
        parameters = [weight.clone().requires_grad_(), bias.clone().requires_grad_()]
        optimizer = make(parameters)
        for _ in range(20):
            optimizer.zero_grad()
            loss = ((parameters[0] - 1) ** 2).mean() + (parameters[1] ** 4).mean()
            loss.backward()
            optimizer.step()
        return [p.detach() for p in parameters]
    return run


def two_groups(parameters):
    return SGD([{"params": parameters[:1]}, {"params": parameters[1:], "lr": 0.01, "momentum": 0}], lr=0.1, momentum=0.9)


for name, make in {
    "sgd": lambda p: SGD(p, 0.1),
    "sgd momentum": lambda p: SGD(p, 0.05, momentum=0.9, dampening=0.2, weight_decay=0.01),
    "sgd nesterov": lambda p: SGD(p, 0.05, momentum=0.8, nesterov=True),
    "sgd maximize": lambda p: SGD(p, 0.01, maximize=True),
    "sgd two groups": two_groups,
    "adam": lambda p: Adam(p, 0.05),
    "adam amsgrad": lambda p: Adam(p, 0.05, betas=(0.8, 0.95), eps=1e-6, weight_decay=0.1, amsgrad=True),
    "adam maximize": lambda p: Adam(p, 0.01, maximize=True),
    "adamw": lambda p: AdamW(p, 0.05, weight_decay=0.1),
    "adamw amsgrad": lambda p: AdamW(p, 0.05, betas=(0.7, 0.9), weight_decay=0, amsgrad=True),
    "rmsprop": lambda p: RMSprop(p, 0.02),
    "rmsprop momentum": lambda p: RMSprop(p, 0.01, alpha=0.9, weight_decay=0.1, momentum=0.5, centered=True),
    "adagrad": lambda p: Adagrad(p, 0.1),
    "adagrad decay": lambda p: Adagrad(p, 0.1, lr_decay=0.1, weight_decay=0.1, initial_accumulator_value=0.5),
}.items():
    for dtype in (torch.float32, torch.float64):
        case(f"{name}/{str(dtype).removeprefix('torch.')}", twenty_steps(make), floats(3, 4, dtype=dtype, grad=False), floats(5, dtype=dtype, grad=False))


def rates(make, momentum=False, steps=12, metric=None):
    def run():
        optimizer = SGD([torch.zeros(1, requires_grad=True)], 0.4, momentum=0.9)
        scheduler = make(optimizer)
        seen = []
        for i in range(steps):
            group = optimizer.param_groups[0]
            seen.append([group["lr"], group["momentum"]])
            optimizer.step()
            if metric:
                scheduler.step(metric[i])
            else:
                scheduler.step()
        return torch.tensor(seen, dtype=torch.float64)
    return run


case("rates/step", rates(lambda o: schedule.StepLR(o, 3, 0.5)))
case("rates/multistep", rates(lambda o: schedule.MultiStepLR(o, [2, 5, 9], 0.5)))
case("rates/exponential", rates(lambda o: schedule.ExponentialLR(o, 0.9)))
case("rates/constant", rates(lambda o: schedule.ConstantLR(o, 0.25, 4)))
case("rates/linear", rates(lambda o: schedule.LinearLR(o, 0.25, 0.75, 6)))
case("rates/cosine", rates(lambda o: schedule.CosineAnnealingLR(o, 5, 0.01), steps=17))
case("rates/lambda", rates(lambda o: schedule.LambdaLR(o, lambda epoch: 0.95 ** epoch)))
case("rates/one cycle", rates(lambda o: schedule.OneCycleLR(o, 2.0, total_steps=12)))
case("rates/one cycle linear", rates(lambda o: schedule.OneCycleLR(
    o, 2.0, epochs=3, steps_per_epoch=4, pct_start=0.4, anneal_strategy="linear", three_phase=True, div_factor=10, final_div_factor=100)))
case("rates/plateau", rates(
    lambda o: schedule.ReduceLROnPlateau(o, factor=0.5, patience=1, cooldown=1, min_lr=0.06), steps=14,
    metric=[3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1]))

save("optim")
