// hint: Square them first
double[] Normalise(double[] values)
{
    var mean = values.Average();
    var deviation = values.Average(value => Math.Abs(value - mean));
    return values.Select(value => (value - mean) / deviation).ToArray();
}
