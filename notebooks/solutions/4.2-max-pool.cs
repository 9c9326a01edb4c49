//| exercise: 4.2
float[,] MaxPool(float[,] image)
{
    var pooled = new float[image.GetLength(0) / 2, image.GetLength(1) / 2];
    for (var row = 0; row < pooled.GetLength(0); row++)
        for (var column = 0; column < pooled.GetLength(1); column++)
            pooled[row, column] = Math.Max(
                Math.Max(image[2 * row, 2 * column], image[2 * row, 2 * column + 1]),
                Math.Max(image[2 * row + 1, 2 * column], image[2 * row + 1, 2 * column + 1]));
    return pooled;
}
