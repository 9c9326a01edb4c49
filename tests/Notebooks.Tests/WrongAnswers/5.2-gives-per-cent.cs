// hint: That is in per cent
double HalfWidth(double accuracy, int images) => 196 * Math.Sqrt(accuracy * (1 - accuracy) / images);
