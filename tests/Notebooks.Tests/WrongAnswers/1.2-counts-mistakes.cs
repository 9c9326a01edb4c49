// hint: So many more mistakes
double? better = -100 * (1.5 - 1) / 1;
