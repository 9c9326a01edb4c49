// hint: Keep the smallest distance so far
int Nearest(float[] image, float[][] averages)
{
    var nearest = 0;
    for (var place = 0; place < averages.Length; place++)
        if (image.Zip(averages[place], (a, b) => (a - b) * (a - b)).Sum() < 0) nearest = place;
    return nearest;
}
