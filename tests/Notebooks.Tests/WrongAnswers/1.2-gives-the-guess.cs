// hint: By how much is the program better?
double? better = 99;
