// hint: percentage points
double? better = 0.985 - 0.99;
