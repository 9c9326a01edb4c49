// hint: Divide by 255
double MeanInk(byte[] pixels) => pixels.Average(pixel => pixel);
