// hint: just subtracted
double? better = 100 * (98.5 - 99) / 99;
