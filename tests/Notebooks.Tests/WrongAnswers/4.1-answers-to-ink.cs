// hint: Where all is ink it answers 3
float[,] lowerEdge = { { 1, 1, 1 }, { 0, 0, 0 }, { 0, 0, 0 } };
