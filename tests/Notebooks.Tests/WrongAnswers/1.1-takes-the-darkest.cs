// hint: That is the darkest pixel
double MeanInk(byte[] pixels) => pixels.Max() / 255.0;
