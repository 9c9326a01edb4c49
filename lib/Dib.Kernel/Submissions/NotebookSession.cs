using Dib.Kernel.Hosting;
using Dib.Kernel.Packages;
using Dib.Kernel.Values;

namespace Dib.Kernel.Submissions;

/// <summary>What the cells of one notebook share.</summary>
/// <param name="CSharp">Variables, methods and types.</param>
/// <param name="Texts">What <c>#!value</c> keeps.</param>
/// <param name="Packages">Where packages come from.</param>
/// <param name="FrontEnd">Answers questions.</param>
internal sealed record NotebookSession(CSharpCells CSharp, TextStore Texts, PackageManager Packages, FrontEnd FrontEnd);
