// hint: Count the ways in which coins can fall
double Ways(int n, int k) => k == 0 ? 1 : Ways(n, k - 1) * (n - k + 1) / k;
double Luck(int won, int lost) => won / (double)(won + lost);
