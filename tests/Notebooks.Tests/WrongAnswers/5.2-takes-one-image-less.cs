// hint: The formula above divides by their number
double HalfWidth(double accuracy, int images) => 1.96 * Math.Sqrt(accuracy * (1 - accuracy) / (images - 1));
