// hint: There are not as many healthy as ill
double? better = 98.5 - 50;
