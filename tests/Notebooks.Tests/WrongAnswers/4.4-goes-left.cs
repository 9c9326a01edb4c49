// hint: They move to the left
Tensor ShiftRight(Tensor images) =>
    cat([images.narrow(3, 1, images.shape[3] - 1), zeros_like(images.narrow(3, 0, 1))], 3);
