// hint: one less than their number
double[] Normalise(double[] values)
{
    var mean = values.Average();
    var variance = values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1);
    return values.Select(value => (value - mean) / Math.Sqrt(variance)).ToArray();
}
