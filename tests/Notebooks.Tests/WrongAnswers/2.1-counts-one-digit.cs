// hint: each of the ten digits has a weight for every pixel
int? parameters = 20 * 20 + 10;
