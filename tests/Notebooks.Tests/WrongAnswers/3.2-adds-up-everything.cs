// hint: You add up everything
Tensor BiasGradient(Tensor toNumbers) => toNumbers.sum();
