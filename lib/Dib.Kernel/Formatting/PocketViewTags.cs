using System.Runtime.CompilerServices;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>HTML elements by their names, for <c>using static</c>; <see cref="_"/> gives those that are not listed.</summary>
public static class PocketViewTags
{
    /// <summary>Any element: <c>_.blockquote("text")</c>.</summary>
    public static dynamic _ { get; } = new PocketView("_");

    // Each is the element of its name: there is nothing more to say of it.
#pragma warning disable CS1591
    public static dynamic a => Element();
    public static dynamic area => Element();
    public static dynamic aside => Element();
    public static dynamic b => Element();
    public static dynamic body => Element();
    public static dynamic br => Element();
    public static dynamic button => Element();
    public static dynamic caption => Element();
    public static dynamic center => Element();
    public static dynamic circle => Element();
    public static dynamic code => Element();
    public static dynamic colgroup => Element();
    public static dynamic dd => Element();
    public static dynamic details => Element();
    public static dynamic div => Element();
    public static dynamic dl => Element();
    public static dynamic dt => Element();
    public static dynamic em => Element();
    public static dynamic figure => Element();
    public static dynamic font => Element();
    public static dynamic form => Element();
    public static dynamic g => Element();
    public static dynamic h1 => Element();
    public static dynamic h2 => Element();
    public static dynamic h3 => Element();
    public static dynamic h4 => Element();
    public static dynamic h5 => Element();
    public static dynamic h6 => Element();
    public static dynamic head => Element();
    public static dynamic header => Element();
    public static dynamic hgroup => Element();
    public static dynamic hr => Element();
    public static dynamic html => Element();
    public static dynamic i => Element();
    public static dynamic iframe => Element();
    public static dynamic img => Element();
    public static dynamic input => Element();
    public static dynamic label => Element();
    public static dynamic li => Element();
    public static dynamic line => Element();
    public static dynamic link => Element();
    public static dynamic main => Element();
    public static dynamic menu => Element();
    public static dynamic menuitem => Element();
    public static dynamic meta => Element();
    public static dynamic meter => Element();
    public static dynamic nav => Element();
    public static dynamic ol => Element();
    public static dynamic optgroup => Element();
    public static dynamic option => Element();
    public static dynamic p => Element();
    public static dynamic pre => Element();
    public static dynamic progress => Element();
    public static dynamic q => Element();
    public static dynamic script => Element();
    public static dynamic section => Element();
    public static dynamic select => Element();
    public static dynamic small => Element();
    public static dynamic source => Element();
    public static dynamic span => Element();
    public static dynamic strike => Element();
    public static dynamic style => Element();
    public static dynamic strong => Element();
    public static dynamic sub => Element();
    public static dynamic summary => Element();
    public static dynamic sup => Element();
    public static dynamic svg => Element();
    public static dynamic table => Element();
    public static dynamic tbody => Element();
    public static dynamic td => Element();
    public static dynamic text => Element();
    public static dynamic textarea => Element();
    public static dynamic tfoot => Element();
    public static dynamic th => Element();
    public static dynamic thead => Element();
    public static dynamic title => Element();
    public static dynamic tr => Element();
    public static dynamic u => Element();
    public static dynamic ul => Element();
    public static dynamic video => Element();
#pragma warning restore CS1591

    private static PocketView Element([CallerMemberName] string name = "") => new(name);
}
