// hint: such a small probability is rounded to 0
double LossOfScores(float[] scores, int digit)
{
    var largest = scores.Max();
    return -Math.Log(Math.Exp(scores[digit] - largest) / scores.Sum(score => Math.Exp(score - largest)));
}
