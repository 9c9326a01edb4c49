//| exercise: 1.4
int Nearest(float[] image, float[][] averages)
{
    var nearest = 0;
    var smallest = float.PositiveInfinity;
    for (var place = 0; place < averages.Length; place++)
    {
        var distance = 0f;
        for (var i = 0; i < image.Length; i++)
        {
            var difference = image[i] - averages[place][i];
            distance += difference * difference;
        }
        if (distance < smallest) (nearest, smallest) = (place, distance);
    }
    return nearest;
}
