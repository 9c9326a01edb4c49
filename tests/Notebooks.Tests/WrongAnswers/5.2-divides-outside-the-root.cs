// hint: under the root too
double HalfWidth(double accuracy, int images) => 1.96 * Math.Sqrt(accuracy * (1 - accuracy)) / images;
