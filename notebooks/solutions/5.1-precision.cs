//| exercise: 5.1
double Precision(ConfusionMatrix confusion, int digit) =>
    (double)confusion[digit, digit] / Enumerable.Range(0, 10).Sum(shown => confusion[shown, digit]);
