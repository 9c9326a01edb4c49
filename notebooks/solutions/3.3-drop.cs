//| exercise: 3.3
Tensor Drop(Tensor hidden, double p) => hidden * rand_like(hidden).ge(p) / (1 - p);
