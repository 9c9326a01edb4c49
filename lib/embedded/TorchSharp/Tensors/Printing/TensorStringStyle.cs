namespace TorchSharp;

/// <summary>How a tensor is printed.</summary>
public enum TensorStringStyle
{
    /// <summary>Shape, type and device only.</summary>
    Metadata,

    /// <summary>Shape and type, then the elements in aligned columns; slices of more than two dimensions one by one.</summary>
    Julia,

    /// <summary>Nested square brackets, long dimensions abbreviated.</summary>
    Numpy,

    /// <summary>As the C# array that would make the tensor.</summary>
    CSharp,

    /// <summary>What <see cref="torch.TensorStringStyle"/> says.</summary>
    Default,
}
