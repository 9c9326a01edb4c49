// hint: Where all four are negative you give 0
float[,] MaxPool(float[,] image)
{
    var pooled = new float[image.GetLength(0) / 2, image.GetLength(1) / 2];
    for (var row = 0; row < image.GetLength(0); row++)
        for (var column = 0; column < image.GetLength(1); column++)
            pooled[row / 2, column / 2] = Math.Max(pooled[row / 2, column / 2], image[row, column]);
    return pooled;
}
