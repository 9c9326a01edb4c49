// hint: You count the pixels with ink
double MeanInk(byte[] pixels) => pixels.Count(pixel => pixel > 0) / (double)pixels.Length;
