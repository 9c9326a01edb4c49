// hint: A byte holds no more than 255
double MeanInk(byte[] pixels)
{
    byte sum = 0;
    foreach (var pixel in pixels) sum += pixel;
    return sum / 255.0 / pixels.Length;
}
