// hint: You multiply by the temperature
float[] AtTemperature(float[] scores, float temperature) =>
    Softmax(scores.Select(score => score * temperature).ToArray());
