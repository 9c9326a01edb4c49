// hint: the images were read that have chosen
double Report(double[] validation, double[] test) => validation.Max();
