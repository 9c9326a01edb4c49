// hint: subtract the mean first
double[] Normalise(double[] values)
{
    var mean = values.Average();
    var variance = values.Average(value => (value - mean) * (value - mean));
    return values.Select(value => value / Math.Sqrt(variance)).ToArray();
}
