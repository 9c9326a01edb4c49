// hint: You let the test images choose
double Report(double[] validation, double[] test) => validation[Array.IndexOf(test, test.Max())];
