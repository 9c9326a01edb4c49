// hint: Take the natural logarithm
double LossOfScores(float[] scores, int digit)
{
    var largest = scores.Max();
    return largest + Math.Log10(scores.Sum(score => Math.Exp(score - largest))) - scores[digit];
}
