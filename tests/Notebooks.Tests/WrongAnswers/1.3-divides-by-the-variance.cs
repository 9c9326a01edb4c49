// hint: The deviation is its root
double[] Normalise(double[] values)
{
    var mean = values.Average();
    var variance = values.Average(value => (value - mean) * (value - mean));
    return values.Select(value => (value - mean) / variance).ToArray();
}
