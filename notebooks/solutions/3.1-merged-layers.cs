//| exercise: 3.1
(Tensor Weight, Tensor Bias) Merge(Linear first, Linear second) =>
    (second.weight!.mm(first.weight!), second.weight!.mv(first.bias!) + second.bias!);
