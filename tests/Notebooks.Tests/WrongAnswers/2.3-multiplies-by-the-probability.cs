// hint: You multiply the logarithm by the probability
double LossOf(float[] probabilities, int digit) => -probabilities[digit] * Math.Log(probabilities[digit]);
