// hint: You divide by all images
double Precision(ConfusionMatrix confusion, int digit) => (double)confusion[digit, digit] / confusion.Total;
