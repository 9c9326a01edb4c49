// hint: Each digit has a bias too
int? parameters = 10 * 20 * 20;
