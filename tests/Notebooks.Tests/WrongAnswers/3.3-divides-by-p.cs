// hint: should be 1 / (1 - 0.2) = 1.25
Tensor Drop(Tensor hidden, double p) => hidden * rand_like(hidden).ge(p) / p;
