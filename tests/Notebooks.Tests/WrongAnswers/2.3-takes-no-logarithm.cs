// hint: Cross-entropy takes the logarithm
double LossOf(float[] probabilities, int digit) => 1 - probabilities[digit];
