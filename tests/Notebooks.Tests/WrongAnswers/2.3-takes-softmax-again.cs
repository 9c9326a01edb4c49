// hint: softmax once more
double LossOf(float[] probabilities, int digit) => -Math.Log(Softmax(probabilities)[digit]);
