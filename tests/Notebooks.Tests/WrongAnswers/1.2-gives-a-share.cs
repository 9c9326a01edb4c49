// hint: in per cent
double? better = 0.985 - 0.99;
