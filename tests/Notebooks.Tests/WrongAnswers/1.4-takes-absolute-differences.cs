// hint: distances without a square
int Nearest(float[] image, float[][] averages) => Enumerable.Range(0, averages.Length)
    .MinBy(place => image.Zip(averages[place], (a, b) => Math.Abs(a - b)).Sum());
