//| exercise: 4.4
Tensor ShiftRight(Tensor images)
{
    var columns = images.shape[3];
    return cat([zeros_like(images.narrow(3, 0, 1)), images.narrow(3, 0, columns - 1)], 3);
}
