// hint: what is done first stands on the right
(Tensor Weight, Tensor Bias) Merge(Linear first, Linear second) =>
    (first.weight!.t().mm(second.weight!.t()), second.bias!);
