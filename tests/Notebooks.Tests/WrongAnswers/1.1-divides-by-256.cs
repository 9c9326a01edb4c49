// hint: the last one is 255
double MeanInk(byte[] pixels) => pixels.Average(pixel => pixel) / 256;
