// hint: That is in per cent
double MeanInk(byte[] pixels) => 100 * pixels.Average(pixel => pixel) / 255;
