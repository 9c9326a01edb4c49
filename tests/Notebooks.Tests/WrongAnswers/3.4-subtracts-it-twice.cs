// hint: a second time
double LossOfScores(float[] scores, int digit)
{
    var largest = scores.Max();
    return Math.Log(scores.Sum(score => Math.Exp(score - largest))) - largest - scores[digit];
}
