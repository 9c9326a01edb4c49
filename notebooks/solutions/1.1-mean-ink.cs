//| exercise: 1.1
double MeanInk(byte[] pixels) => pixels.Average(pixel => pixel / 255.0);
