using System.Reflection;
using TorchSharp.Utils;

namespace TorchSharp;

/// <summary>What modules ask about the fields of their classes.</summary>
public static class FieldInfoExtensionMethods
{
    /// <summary>The name under which <c>RegisterComponents</c> registers what a field holds.</summary>
    public static string ComponentName(this FieldInfo field) => field.GetCustomAttribute<ComponentNameAttribute>()?.Name ?? field.Name;
}
