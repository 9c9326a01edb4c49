// hint: the first layer's bias has gone
(Tensor Weight, Tensor Bias) Merge(Linear first, Linear second) =>
    (second.weight!.mm(first.weight!), second.bias!);
