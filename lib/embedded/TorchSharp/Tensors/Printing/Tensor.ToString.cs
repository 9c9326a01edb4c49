using System.ComponentModel;
using System.Globalization;
using TorchSharp.Tensors.Printing;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Shape, type and device, such as <c>[2x3], type = Float32, device = cpu</c>.</summary>
        public override string ToString() => Describe();

        /// <summary>The elements in the default style, or without <paramref name="disamb"/> only a description.</summary>
        public string ToString(
            bool disamb, string? fltFormat = null, int? width = null, CultureInfo? cultureInfo = null, string? newLine = null) =>
            disamb ? ToString(torch.TensorStringStyle, fltFormat, width, cultureInfo, newLine) : Describe();

        /// <summary>The elements as text.</summary>
        /// <param name="style">How they are laid out.</param>
        /// <param name="fltFormat">The .NET format of floating-point numbers.</param>
        /// <param name="width">Characters in a line.</param>
        /// <param name="cultureInfo">How numbers are written; as on this machine when null.</param>
        /// <param name="newLine">The end of a line.</param>
        public string ToString(
            TensorStringStyle style,
            string? fltFormat = null,
            int? width = null,
            CultureInfo? cultureInfo = null,
            string? newLine = null)
        {
            if (style == TensorStringStyle.Default) style = torch.TensorStringStyle;
            if (style == TensorStringStyle.Metadata) return Describe();
            var elements = new Elements(Impl, fltFormat ?? floatFormat, cultureInfo ?? CultureInfo.CurrentCulture);
            var lineEnd = newLine ?? torch.newLine;
            return style switch
            {
                TensorStringStyle.Julia => Describe() + new JuliaStyle(elements, width ?? lineWidth, lineEnd).Print(),
                TensorStringStyle.Numpy => NestedStyle.Numpy(elements, lineEnd),
                TensorStringStyle.CSharp => $"{Describe()}, value = {NestedStyle.CSharp(elements, lineEnd)}",
                _ => throw new InvalidEnumArgumentException($"Unsupported tensor string style: {style}"),
            };
        }

        private string Describe() => $"[{string.Join('x', Impl.Sizes)}], type = {dtype}, device = {device}";
    }
}
