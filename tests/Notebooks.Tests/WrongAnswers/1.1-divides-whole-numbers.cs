// hint: a division of two whole numbers
double MeanInk(byte[] pixels) => pixels.Sum(pixel => pixel) / pixels.Length / 255;
