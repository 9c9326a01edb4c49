using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tensors;

/// <summary>Reads equations of Einstein's notation, such as <c>"ij,jk->ik"</c>.</summary>
internal static class EinsumEquation
{
    /// <summary>
    /// The labels of the dimensions of each operand, and of the result. A letter is a label; dimensions behind an ellipsis are numbered
    /// from the right, below zero.
    /// </summary>
    /// <exception cref="ExternalException">The equation can't be read, or doesn't fit the shapes.</exception>
    public static (int[][] Operands, int[] Result) Parse(string equation, Tensor[] operands)
    {
        if (operands.Length == 0) throw new ExternalException("einsum(): must provide at least one operand.");
        var sides = equation.Replace(" ", "").Split("->");
        if (sides.Length > 2) throw new ExternalException($"einsum(): there is more than one arrow in \"{equation}\".");
        var terms = sides[0].Split(',');
        if (terms.Length != operands.Length)
        {
            throw new ExternalException(
                $"einsum(): {(terms.Length > operands.Length ? "fewer" : "more")} operands were provided than specified in the equation: " +
                $"\"{equation}\" has {terms.Length}, but got {operands.Length}.");
        }
        int[][] labels = [.. terms.Select((term, i) => Read(term, operands[i], i))];
        RequireSizes(operands, labels);
        var hidden = labels.SelectMany(l => l).Where(l => l < 0).Distinct().Order().ToArray();
        var once = labels.SelectMany(l => l).Where(l => l > 0).GroupBy(l => l).Where(g => g.Count() == 1).Select(g => g.Key);
        int[] result = sides.Length == 1
            ? [.. hidden, .. once.Order()]
            : ReadResult(sides[1], hidden, labels);
        return (labels, result);
    }

    private static int[] Read(string term, Tensor operand, int number)
    {
        var ellipsis = term.IndexOf("...", StringComparison.Ordinal);
        var letters = ellipsis < 0 ? term : term.Remove(ellipsis, 3);
        RequireLetters(letters);
        var hidden = (int)operand.Dimensions - letters.Length;
        if (hidden < 0 || (hidden > 0 && ellipsis < 0))
        {
            throw new ExternalException(
                $"einsum(): the number of subscripts in the equation ({letters.Length}) " +
                $"{(ellipsis < 0 ? "does not match" : "is more than")} the number of dimensions ({operand.Dimensions}) for operand " +
                $"{number}{(ellipsis < 0 ? " and no ellipsis was given" : "")}.");
        }
        if (ellipsis < 0) return [.. letters];
        return [.. letters[..ellipsis], .. Enumerable.Range(-hidden, hidden), .. letters[ellipsis..]];
    }

    private static int[] ReadResult(string term, int[] hidden, int[][] labels)
    {
        var ellipsis = term.IndexOf("...", StringComparison.Ordinal);
        var letters = ellipsis < 0 ? term : term.Remove(ellipsis, 3);
        RequireLetters(letters);
        foreach (var letter in letters)
        {
            if (letters.Count(l => l == letter) > 1)
                throw new ExternalException($"einsum(): output subscript {letter} appears more than once in the output.");
            if (!labels.Any(l => l.Contains(letter)))
            {
                throw new ExternalException(
                    $"einsum(): output subscript {letter} does not appear in the equation for any input operand.");
            }
        }
        return ellipsis < 0 ? [.. letters] : [.. letters[..ellipsis], .. hidden, .. letters[ellipsis..]];
    }

    private static void RequireLetters(string term)
    {
        if (term.FirstOrDefault(letter => !char.IsAsciiLetter(letter)) is var wrong and not '\0')
            throw new ExternalException($"einsum(): invalid subscript '{wrong}', subscripts must be in [a-zA-Z].");
    }

    private static void RequireSizes(Tensor[] operands, int[][] labels)
    {
        var sizes = new Dictionary<int, long>();
        for (var i = 0; i < operands.Length; i++)
        {
            for (var d = 0; d < labels[i].Length; d++)
            {
                var (label, size) = (labels[i][d], operands[i].size(d));
                var first = operands[i].size(Array.IndexOf(labels[i], label));
                if (size != first)
                {
                    throw new ExternalException(
                        $"einsum(): subscript {(char)label} is repeated for operand {i} but the sizes don't match, {size} != {first}.");
                }
                if (!sizes.TryGetValue(label, out var seen) || seen == 1) sizes[label] = size;
                else if (size != seen && size != 1)
                {
                    throw new ExternalException(
                        $"einsum(): subscript {(label > 0 ? (char)label : "...")} has size {size} for operand {i} which does not " +
                        $"broadcast with previously seen size {seen}.");
                }
            }
        }
    }
}
