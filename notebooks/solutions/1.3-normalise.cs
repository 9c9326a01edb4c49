//| exercise: 1.3
double[] Normalise(double[] values)
{
    var mean = values.Average();
    var deviation = Math.Sqrt(values.Average(value => (value - mean) * (value - mean)));
    return values.Select(value => (value - mean) / deviation).ToArray();
}
