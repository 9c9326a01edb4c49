// hint: You take the one that overlaps most
int Nearest(float[] image, float[][] averages) => Enumerable.Range(0, averages.Length)
    .MaxBy(place => image.Zip(averages[place], (a, b) => a * b).Sum());
