// hint: That is scaling
double[] Normalise(double[] values)
{
    var (least, most) = (values.Min(), values.Max());
    return values.Select(value => (value - least) / (most - least)).ToArray();
}
