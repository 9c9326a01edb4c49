// hint: Your code throws
(Tensor Weight, Tensor Bias) Merge(Linear first, Linear second) =>
    (first.weight!.mm(second.weight!), first.bias! + second.bias!);
