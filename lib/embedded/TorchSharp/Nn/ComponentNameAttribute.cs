namespace TorchSharp.Utils;

/// <summary>Gives the component that a field of a module holds another name than the field's.</summary>
public class ComponentNameAttribute : Attribute
{
    /// <summary>The name to register it under.</summary>
    public string? Name { get; set; }
}
