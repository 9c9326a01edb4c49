//| exercise: 1.2
// Always saying "healthy" is right for 9,900 of 10,000: 99 %.
double? better = 98.5 - 100 * 9_900 / 10_000.0;
