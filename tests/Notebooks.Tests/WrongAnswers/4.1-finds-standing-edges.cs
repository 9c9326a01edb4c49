// hint: Turn it on its side
float[,] lowerEdge = { { 1, 0, -1 }, { 1, 0, -1 }, { 1, 0, -1 } };
