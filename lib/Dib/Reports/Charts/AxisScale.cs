using System.Globalization;
using System.Text.Json.Nodes;

namespace Dib.Reports.Charts;

/// <summary>One axis of a chart: where a value stands on the page, and which ticks are shown.</summary>
internal sealed class AxisScale
{
    private readonly JsonNode? _axis;
    private readonly Dictionary<string, int>? _categories;
    private readonly double _from;
    private readonly double _to;
    private readonly double _pageFrom;
    private readonly double _pageTo;

    /// <param name="axis">The axis in the layout.</param>
    /// <param name="values">All that stands on it.</param>
    /// <param name="pageFrom">Where its low end is, in pixels.</param>
    /// <param name="pageTo">Where its high end is.</param>
    /// <param name="padding">Space beyond the values, as a share of their range.</param>
    /// <param name="withZero">Whether zero stands on it too, as for bars.</param>
    public AxisScale(JsonNode? axis, IEnumerable<JsonNode?> values, double pageFrom, double pageTo, double padding, bool withZero)
    {
        (_axis, _pageFrom, _pageTo) = (axis, pageFrom, pageTo);
        var all = values.Where(value => value is not null).ToArray();
        if (axis.Text("type") == "category" || all.Any(value => value.Number() is null))
        {
            _categories = all.Select(value => value.Text() ?? "").Distinct().Select((name, place) => (name, place)).ToDictionary();
            (_from, _to) = (-0.5, _categories.Count - 0.5);
        }
        else
        {
            var numbers = all.Select(value => Transformed(value.Number()!.Value)).Where(double.IsFinite).ToArray();
            (_from, _to) = numbers.Length == 0 ? (0, 1) : (numbers.Min(), numbers.Max());
            if (withZero)
                (_from, _to) = (Math.Min(0, _from), Math.Max(0, _to));
            var space = _to > _from ? (_to - _from) * padding : 0.5;
            (_from, _to) = (withZero && _from == 0 ? 0 : _from - space, withZero && _to == 0 ? 0 : _to + space);
        }
        if (axis.Items("range") is [var low, var high] && low.Number() is { } first && high.Number() is { } last && first != last)
            (_from, _to) = (first, last);
        else if (axis.Text("autorange") == "reversed")
            (_from, _to) = (_to, _from);
    }

    private bool IsLogarithmic => _axis.Text("type") == "log";

    /// <summary>Pixels from one whole number to the next.</summary>
    public double Unit => Math.Abs((_pageTo - _pageFrom) / (_to - _from));

    /// <summary>The place of a value; null when it has none.</summary>
    public double? Place(JsonNode? value) =>
        _categories is not null ? (_categories.TryGetValue(value.Text() ?? "", out var index) ? Place(index) : null)
        : value.Number() is { } number ? PlaceOf(number) : null;

    /// <summary>Where a bar of some height ends; on a logarithmic axis the low end stands for what has no place.</summary>
    public double PlaceOfHeight(double height) => PlaceOf(height) ?? _pageFrom;

    /// <summary>The place of a number on the axis as it is drawn: a category's index, the logarithm on a logarithmic one.</summary>
    private double Place(double number) => _pageFrom + ((number - _from) / (_to - _from) * (_pageTo - _pageFrom));

    /// <summary>The ticks that fit.</summary>
    public IEnumerable<(double Place, string Label)> Ticks()
    {
        if (_axis.Items("tickvals") is { Length: > 0 } given)
        {
            var texts = _axis.Items("ticktext");
            return given.Select((value, i) => (Place(value), i < texts.Length ? texts[i].Text() : value.Text()))
                .Where(tick => tick.Item1 is not null).Select(tick => (tick.Item1!.Value, JsonValues.Plain(tick.Item2 ?? "")));
        }
        var room = Math.Max(2, (int)(Math.Abs(_pageTo - _pageFrom) / 45));
        if (_categories is null && !IsLogarithmic && _axis.Number("dtick") is > 0 and var asked && Unit * asked >= 12)
            return Multiples(asked).Select(number => (Place(number), Label(number)));
        if (_categories is not null)
        {
            var each = Math.Max(1, (int)Math.Ceiling(_categories.Count / (double)room));
            return _categories.Where(category => category.Value % each == 0)
                .Select(category => (Place(category.Value), JsonValues.Plain(category.Key)));
        }
        return Numbers(Math.Min(room, 8)).Select(number => (Place(number), Label(IsLogarithmic ? Math.Pow(10, number) : number)));
    }

    private IEnumerable<double> Numbers(int count)
    {
        var rough = Math.Abs(_to - _from) / count;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = new[] { 1, 2, 5, 10 }.Select(factor => factor * power).First(size => size >= rough * 0.999);
        if (IsLogarithmic)
            step = Math.Max(1, Math.Round(step));
        return Multiples(step);
    }

    private IEnumerable<double> Multiples(double step)
    {
        var (low, high) = (Math.Min(_from, _to), Math.Max(_from, _to));
        for (var i = Math.Ceiling(low / step); i * step <= high + (step * 1e-9); i++)
            yield return i * step;
    }

    private double? PlaceOf(double number)
    {
        var transformed = Transformed(number);
        return double.IsFinite(transformed) ? Place(transformed) : null;
    }

    private double Transformed(double number) => IsLogarithmic ? Math.Log10(number) : number;

    private static string Label(double number) => Math.Abs(number) switch
    {
        0 => "0",
        >= 1e6 => (number / 1e6).ToString("0.###", CultureInfo.InvariantCulture) + "M",
        >= 1e4 => (number / 1e3).ToString("0.###", CultureInfo.InvariantCulture) + "k",
        >= 1e-4 => number.ToString("0.#####", CultureInfo.InvariantCulture),
        _ => number.ToString("0.#e0", CultureInfo.InvariantCulture),
    };
}
