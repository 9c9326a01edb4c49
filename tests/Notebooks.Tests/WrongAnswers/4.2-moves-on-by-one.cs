// hint: Let it move by two
float[,] MaxPool(float[,] image)
{
    var pooled = new float[image.GetLength(0) - 1, image.GetLength(1) - 1];
    for (var row = 0; row < pooled.GetLength(0); row++)
        for (var column = 0; column < pooled.GetLength(1); column++)
            pooled[row, column] = Math.Max(
                Math.Max(image[row, column], image[row, column + 1]),
                Math.Max(image[row + 1, column], image[row + 1, column + 1]));
    return pooled;
}
