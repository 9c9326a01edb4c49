// hint: subtract the largest score before
double LossOfScores(float[] scores, int digit) =>
    Math.Log(scores.Sum(score => Math.Exp(score))) - scores[digit];
