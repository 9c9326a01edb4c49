// hint: what the last one says
int Vote(int[] voices) => voices.GroupBy(voice => voice).MaxBy(group => group.Count()).Key;
