// hint: You add up the squared distances
double[] Normalise(double[] values)
{
    var mean = values.Average();
    var deviation = Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)));
    return values.Select(value => (value - mean) / deviation).ToArray();
}
