// hint: nothing has been copied into it
byte[,] Middle(byte[,] image) => new byte[20, 20];
