// hint: That is a count
double Precision(ConfusionMatrix confusion, int digit) => confusion[digit, digit];
