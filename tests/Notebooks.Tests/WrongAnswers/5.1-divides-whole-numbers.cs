// hint: does C# divide two whole numbers
double Precision(ConfusionMatrix confusion, int digit) =>
    confusion[digit, digit] / Enumerable.Range(0, 10).Sum(shown => confusion[shown, digit]);
