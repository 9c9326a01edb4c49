// hint: its neighbour's
double LossOf(float[] probabilities, int digit) => -Math.Log(probabilities[digit - 1 < 0 ? 9 : digit - 1]);
