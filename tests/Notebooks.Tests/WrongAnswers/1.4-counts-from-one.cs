// hint: counted from 0
int Nearest(float[] image, float[][] averages) => 1 + Enumerable.Range(0, averages.Length)
    .MinBy(place => image.Zip(averages[place], (a, b) => (a - b) * (a - b)).Sum());
