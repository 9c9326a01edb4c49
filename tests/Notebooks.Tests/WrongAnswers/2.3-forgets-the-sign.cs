// hint: The sign
double LossOf(float[] probabilities, int digit) => Math.Log(probabilities[digit]);
