// hint: That is one filter
int? numbersOfFiveByFive = 16 * 5 * 5 + 1;
