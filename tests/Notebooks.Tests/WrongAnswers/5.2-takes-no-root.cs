// hint: Take the root
double HalfWidth(double accuracy, int images) => 1.96 * accuracy * (1 - accuracy) / images;
