// hint: Which of the two is right more often?
double? better = 0.5;
