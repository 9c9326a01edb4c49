// hint: Rows and columns are exchanged
byte[,] Middle(byte[,] image)
{
    var middle = new byte[20, 20];
    for (var row = 0; row < 20; row++)
        for (var column = 0; column < 20; column++)
            middle[row, column] = image[column + 4, row + 4];
    return middle;
}
