//| exercise: 5.4
int Vote(int[] voices)
{
    var largest = voices.GroupBy(voice => voice).MaxBy(group => group.Count());
    return largest.Count() > 1 ? largest.Key : voices[^1];
}
