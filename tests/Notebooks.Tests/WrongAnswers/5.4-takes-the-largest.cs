// hint: You take the largest digit
int Vote(int[] voices) => voices.Max();
