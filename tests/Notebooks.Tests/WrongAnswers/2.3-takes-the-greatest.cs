// hint: You take the greatest probability
double LossOf(float[] probabilities, int digit) => -Math.Log(probabilities.Max());
