// hint: That is one deviation
double HalfWidth(double accuracy, int images) => Math.Sqrt(accuracy * (1 - accuracy) / images);
