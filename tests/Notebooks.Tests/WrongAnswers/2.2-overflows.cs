// hint: with 1000 and 1001 it overflows
float[] AtTemperature(float[] scores, float temperature)
{
    var exponentials = scores.Select(score => MathF.Exp(score / temperature)).ToArray();
    return exponentials.Select(value => value / exponentials.Sum()).ToArray();
}
