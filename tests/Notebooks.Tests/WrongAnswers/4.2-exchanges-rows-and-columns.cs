// hint: but 3 x 2 are
float[,] MaxPool(float[,] image)
{
    var pooled = new float[image.GetLength(1) / 2, image.GetLength(0) / 2];
    for (var row = 0; row < image.GetLength(0); row++)
        for (var column = 0; column < image.GetLength(1); column++)
            pooled[column / 2, row / 2] = Math.Max(pooled[column / 2, row / 2], image[row, column]);
    return pooled;
}
