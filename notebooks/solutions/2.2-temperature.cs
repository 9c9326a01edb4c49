//| exercise: 2.2
float[] AtTemperature(float[] scores, float temperature)
{
    var largest = scores.Max();
    var exponentials = scores.Select(score => MathF.Exp((score - largest) / temperature)).ToArray();
    var total = exponentials.Sum();
    return exponentials.Select(value => value / total).ToArray();
}
