// hint: A mean belongs to no recipe
double Report(double[] validation, double[] test) => test.Average();
