// hint: divide what is left by
Tensor Drop(Tensor hidden, double p) => hidden * rand_like(hidden).ge(p);
