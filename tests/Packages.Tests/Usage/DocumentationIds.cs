using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Packages.Tests.Usage;

/// <summary>Writes types and members as compiled code names them in the form of documentation ids.</summary>
internal sealed class DocumentationIds(MetadataReader metadata) : ISignatureTypeProvider<string, object?>
{
    /// <summary>The id of a member, such as <c>M:TorchSharp.torch.zeros(System.Int64[])</c>, on a type with the given id.</summary>
    public string Of(MemberReference member, string type)
    {
        var name = metadata.GetString(member.Name);
        if (member.GetKind() == MemberReferenceKind.Field)
            return $"F:{type}.{name}";
        var signature = member.DecodeMethodSignature(this, null);
        var arity = signature.GenericParameterCount == 0 ? "" : $"``{signature.GenericParameterCount}";
        var parameters = signature.ParameterTypes.IsEmpty ? "" : $"({string.Join(',', signature.ParameterTypes)})";
        var result = name is "op_Implicit" or "op_Explicit" ? $"~{signature.ReturnType}" : "";
        return $"M:{type}.{name.Replace('.', '#')}{arity}{parameters}{result}";
    }

    /// <summary>A type's full name, types around it included.</summary>
    public string NameOf(TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        var name = metadata.GetString(type.Name);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference)
            return $"{NameOf((TypeReferenceHandle)type.ResolutionScope)}.{name}";
        return type.Namespace.IsNil ? name : $"{metadata.GetString(type.Namespace)}.{name}";
    }

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => $"System.{typeCode}";

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => NameOf(handle);

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        reader.GetString(reader.GetTypeDefinition(handle).Name);

    public string GetTypeFromSpecification(
        MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    // Outer`1.Inner`2 takes its arguments in that order: Outer{A}.Inner{B,C}.
    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments)
    {
        var taken = 0;
        return string.Join('.', genericType.Split('.').Select(part =>
        {
            if (part.Split('`') is not [var name, var arity])
                return part;
            var arguments = typeArguments.Skip(taken).Take(int.Parse(arity));
            taken += int.Parse(arity);
            return $"{name}{{{string.Join(',', arguments)}}}";
        }));
    }

    public string GetGenericTypeParameter(object? genericContext, int index) => $"`{index}";

    public string GetGenericMethodParameter(object? genericContext, int index) => $"``{index}";

    public string GetSZArrayType(string elementType) => $"{elementType}[]";

    public string GetArrayType(string elementType, ArrayShape shape) =>
        $"{elementType}[{string.Join(',', Enumerable.Repeat("0:", shape.Rank))}]";

    public string GetByReferenceType(string elementType) => $"{elementType}@";

    public string GetPointerType(string elementType) => $"{elementType}*";

    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

    public string GetPinnedType(string elementType) => elementType;

    public string GetFunctionPointerType(MethodSignature<string> signature) =>
        throw new NotSupportedException("No member of the packages takes a function pointer.");
}
