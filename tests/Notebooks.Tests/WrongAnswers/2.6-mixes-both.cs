// hint: that one flatters
double Report(double[] validation, double[] test)
{
    var best = Array.IndexOf(validation, validation.Max());
    return (validation[best] + test[best]) / 2;
}
