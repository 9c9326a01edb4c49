// hint: That one answers to upper edges
float[,] lowerEdge = { { -1, -1, -1 }, { 0, 0, 0 }, { 1, 1, 1 } };
