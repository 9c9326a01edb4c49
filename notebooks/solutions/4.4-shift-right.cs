//| exercise: 4.4
Tensor ShiftRight(Tensor images)
{
    var moved = images.roll(1, 3);
    moved.narrow(3, 0, 1).zero_();
    return moved;
}
