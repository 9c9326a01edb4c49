// hint: not of keeping
Tensor Drop(Tensor hidden, double p) => hidden * rand_like(hidden).lt(p) / (1 - p);
