// hint: You add up over all digits
double LossOf(float[] probabilities, int digit) => probabilities.Sum(probability => -Math.Log(probability));
