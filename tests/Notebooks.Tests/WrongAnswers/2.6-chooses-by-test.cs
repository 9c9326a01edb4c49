// hint: You let the test images choose
double Report(double[] validation, double[] test) => test.Max();
