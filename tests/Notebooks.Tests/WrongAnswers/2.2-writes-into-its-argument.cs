// hint: It changes the array that it was given
float[] AtTemperature(float[] scores, float temperature)
{
    for (var i = 0; i < scores.Length; i++) scores[i] /= temperature;
    return Softmax(scores);
}
