// hint: Each of the 32 filters has a bias too
int? numbersOfFiveByFive = 32 * 16 * 5 * 5;
