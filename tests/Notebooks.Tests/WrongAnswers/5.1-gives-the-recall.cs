// hint: That is the recall
double Precision(ConfusionMatrix confusion, int digit) =>
    (double)confusion[digit, digit] / Enumerable.Range(0, 10).Sum(named => confusion[digit, named]);
