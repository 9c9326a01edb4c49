// hint: It changes the array
double[] Normalise(double[] values)
{
    var mean = values.Average();
    var variance = values.Average(value => (value - mean) * (value - mean));
    for (var i = 0; i < values.Length; i++) values[i] = (values[i] - mean) / Math.Sqrt(variance);
    return values;
}
