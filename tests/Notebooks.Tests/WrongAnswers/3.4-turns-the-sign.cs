// hint: The sign
double LossOfScores(float[] scores, int digit) =>
    scores[digit] - Math.Log(scores.Sum(score => Math.Exp(score)));
