// hint: softmax of probabilities
float[] AtTemperature(float[] scores, float temperature) =>
    Softmax(Softmax(scores).Select(probability => probability / temperature).ToArray());
