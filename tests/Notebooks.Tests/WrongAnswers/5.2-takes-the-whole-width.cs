// hint: That is the whole width
double HalfWidth(double accuracy, int images) => 2 * 1.96 * Math.Sqrt(accuracy * (1 - accuracy) / images);
