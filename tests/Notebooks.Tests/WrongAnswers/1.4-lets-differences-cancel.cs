// hint: cancel each other
int Nearest(float[] image, float[][] averages) => Enumerable.Range(0, averages.Length)
    .MinBy(place => image.Zip(averages[place], (a, b) => a - b).Sum());
