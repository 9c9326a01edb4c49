// hint: All numbers have the same fate
Tensor Drop(Tensor hidden, double p) => hidden * rand(1).ge(p) / (1 - p);
