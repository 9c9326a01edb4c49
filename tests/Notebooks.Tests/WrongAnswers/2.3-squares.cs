// hint: That is a squared error
double LossOf(float[] probabilities, int digit) => Math.Pow(1 - probabilities[digit], 2);
