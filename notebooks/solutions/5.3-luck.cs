//| exercise: 5.3
double Ways(int n, int k) => k == 0 ? 1 : Ways(n, k - 1) * (n - k + 1) / k;
double Luck(int won, int lost)
{
    var tosses = won + lost;
    var extreme = Enumerable.Range(0, Math.Min(won, lost) + 1).Sum(heads => Ways(tosses, heads));
    return Math.Min(1, 2 * extreme / Math.Pow(2, tosses));
}
