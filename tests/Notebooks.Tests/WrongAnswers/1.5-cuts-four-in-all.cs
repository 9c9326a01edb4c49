// hint: but yours is 24 x 24
byte[,] Middle(byte[,] image)
{
    var middle = new byte[24, 24];
    for (var row = 0; row < 24; row++)
        for (var column = 0; column < 24; column++)
            middle[row, column] = image[row + 2, column + 2];
    return middle;
}
