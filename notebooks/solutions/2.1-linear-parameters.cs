//| exercise: 2.1
// A weight for each pixel and a bias, for each of ten digits.
int? parameters = 10 * (20 * 20 + 1);
