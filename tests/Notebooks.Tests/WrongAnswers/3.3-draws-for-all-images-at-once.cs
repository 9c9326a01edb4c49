// hint: All images lose the same numbers
Tensor Drop(Tensor hidden, double p) => hidden * rand(hidden.shape[1]).ge(p) / (1 - p);
