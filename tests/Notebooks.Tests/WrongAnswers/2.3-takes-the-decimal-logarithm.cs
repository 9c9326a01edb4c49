// hint: Take the natural logarithm
double LossOf(float[] probabilities, int digit) => -Math.Log10(probabilities[digit]);
