//| exercise: 2.3
double LossOf(float[] probabilities, int digit) => -Math.Log(probabilities[digit]);
