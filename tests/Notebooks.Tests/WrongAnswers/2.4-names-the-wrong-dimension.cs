// hint: Your code throws
Tensor GradientOf(Tensor scores, int digit) => scores.softmax(1);
