// hint: the second layer's own bias has gone
(Tensor Weight, Tensor Bias) Merge(Linear first, Linear second) =>
    (second.weight!.mm(first.weight!), second.weight!.mv(first.bias!));
