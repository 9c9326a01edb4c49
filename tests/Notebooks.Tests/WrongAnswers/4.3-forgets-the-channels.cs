// hint: looks at all 16 answers
int? numbersOfFiveByFive = 32 * 5 * 5 + 32;
