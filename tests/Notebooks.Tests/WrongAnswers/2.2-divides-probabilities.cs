// hint: Probabilities add up to 1, but yours to 0.500
float[] AtTemperature(float[] scores, float temperature) =>
    Softmax(scores).Select(probability => probability / temperature).ToArray();
