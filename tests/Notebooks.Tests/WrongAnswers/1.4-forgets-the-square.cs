// hint: square them
int Nearest(float[] image, float[][] averages) => Enumerable.Range(0, averages.Length)
    .MinBy(place => Math.Abs(image.Zip(averages[place], (a, b) => a - b).Sum()));
