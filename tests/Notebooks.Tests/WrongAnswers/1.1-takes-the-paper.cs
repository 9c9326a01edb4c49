// hint: That is the paper
double MeanInk(byte[] pixels) => pixels.Average(pixel => 255 - pixel) / 255;
