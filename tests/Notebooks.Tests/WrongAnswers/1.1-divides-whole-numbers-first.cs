// hint: drops what follows the point
double MeanInk(byte[] pixels) => pixels.Sum(pixel => pixel) / pixels.Length / 255.0;
