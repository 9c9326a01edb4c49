// hint: That is a sum
double MeanInk(byte[] pixels) => pixels.Sum(pixel => pixel / 255.0);
