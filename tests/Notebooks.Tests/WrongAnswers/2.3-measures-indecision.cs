// hint: how undecided the model is
double LossOf(float[] probabilities, int digit) => -probabilities.Sum(p => p * Math.Log(p));
