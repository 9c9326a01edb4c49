// hint: the last one counts only when all differ
int Vote(int[] voices) => voices[^1];
