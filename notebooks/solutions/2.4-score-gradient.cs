//| exercise: 2.4
Tensor GradientOf(Tensor scores, int digit)
{
    var gradient = scores.softmax(0);
    gradient[digit] -= 1;
    return gradient;
}
