//| exercise: 3.4
double LossOfScores(float[] scores, int digit)
{
    var largest = scores.Max();
    return largest + Math.Log(scores.Sum(score => Math.Exp(score - largest))) - scores[digit];
}
