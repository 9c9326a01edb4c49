// hint: That is the chance of a smaller difference
double Ways(int n, int k) => k == 0 ? 1 : Ways(n, k - 1) * (n - k + 1) / k;
double Luck(int won, int lost) =>
    1 - 2 * Enumerable.Range(0, Math.Min(won, lost) + 1).Sum(heads => Ways(won + lost, heads)) / Math.Pow(2, won + lost);
