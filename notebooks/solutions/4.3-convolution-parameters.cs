//| exercise: 4.3
int? numbersOfFiveByFive = 32 * 16 * 5 * 5 + 32;
