// hint: is missing as a factor
double HalfWidth(double accuracy, int images) => 1.96 * Math.Sqrt(accuracy / images);
