// hint: That is one side
double Ways(int n, int k) => k == 0 ? 1 : Ways(n, k - 1) * (n - k + 1) / k;
double Luck(int won, int lost) =>
    Enumerable.Range(0, Math.Min(won, lost) + 1).Sum(heads => Ways(won + lost, heads)) / Math.Pow(2, won + lost);
