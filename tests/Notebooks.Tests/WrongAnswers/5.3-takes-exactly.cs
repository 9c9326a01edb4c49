// hint: That is the chance of exactly 9 to 1
double Ways(int n, int k) => k == 0 ? 1 : Ways(n, k - 1) * (n - k + 1) / k;
double Luck(int won, int lost) => 2 * Ways(won + lost, won) / Math.Pow(2, won + lost);
