// hint: the right ones too
double Precision(ConfusionMatrix confusion, int digit) => (double)confusion[digit, digit]
    / Enumerable.Range(0, 10).Where(shown => shown != digit).Sum(shown => confusion[shown, digit]);
