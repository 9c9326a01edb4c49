// hint: How many pixels are 20 x 20?
int? parameters = 10 * 28 * 28 + 10;
