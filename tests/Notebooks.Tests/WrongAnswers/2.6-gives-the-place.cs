// hint: That is the place of a recipe
double Report(double[] validation, double[] test) => Array.IndexOf(validation, validation.Max());
