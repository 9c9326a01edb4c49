using System.ComponentModel;

namespace Plotly.NET;

/// <summary>What the classes in <see cref="StyleParam"/> have in common: a value in plotly.js' spelling.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class StyleParamValue
{
    private readonly object _value;
    private readonly string _name;

    private protected StyleParamValue(string value) : this(value, value) { }

    private protected StyleParamValue(object value, string name) => (_value, _name) = (value, name);

    /// <summary>The value as plotly.js takes it.</summary>
    public object Convert() => _value;

    /// <inheritdoc/>
    public override string ToString() => _name;

    /// <summary>Whether <paramref name="obj"/> is the same choice.</summary>
    public override bool Equals(object? obj) => obj is StyleParamValue other && other.GetType() == GetType() && other._value.Equals(_value);

    /// <inheritdoc/>
    public override int GetHashCode() => _value.GetHashCode();
}
