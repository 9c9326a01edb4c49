// hint: They move down
Tensor ShiftRight(Tensor images) =>
    cat([zeros_like(images.narrow(2, 0, 1)), images.narrow(2, 0, images.shape[2] - 1)], 2);
