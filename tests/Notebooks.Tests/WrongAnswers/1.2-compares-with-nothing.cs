// hint: That is how often the program is right
double? better = 98.5;
