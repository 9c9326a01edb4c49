//| exercise: 4.1
float[,] lowerEdge = { { 1, 1, 1 }, { 0, 0, 0 }, { -1, -1, -1 } };
