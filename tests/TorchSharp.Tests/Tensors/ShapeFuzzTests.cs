using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Tensors;

/// <summary>Random shapes and arguments, most of them wrong: what is not refused must not read or write beside the tensor.</summary>
public sealed class ShapeFuzzTests
{
    private static readonly (string Name, Func<Tensor, Fuzz, Tensor> Run)[] _operations =
    [
        ("select", (x, f) => x.select(f.Number, f.Number)),
        ("slice", (x, f) => x.slice(f.Number, f.Number, f.Number, f.Number)),
        ("index numbers", (x, f) => x[f.Numbers]),
        ("index slices", (x, f) => x[TensorIndex.Slice(f.Number, f.Number, f.Number), TensorIndex.Ellipsis, f.Number]),
        ("index tensors", (x, f) => x[f.Indices, f.Indices]),
        ("index mixed", (x, f) => x[TensorIndex.Tensor(f.Indices), TensorIndex.Slice(f.Number), TensorIndex.Tensor(f.Indices)]),
        ("index mask", (x, f) => x[f.Tensor() > 1]),
        ("assign", (x, f) => x.index_put_(f.Tensor(), f.Indices, f.Indices)),
        ("assign slice", (x, f) => x.index_put_(f.Tensor(), TensorIndex.Slice(f.Number, f.Number))),
        ("assign mask", (x, f) => x.index_put_(f.Tensor(), f.Tensor() > 1)),
        ("index_select", (x, f) => x.index_select(f.Number, f.Indices)),
        ("index_copy", (x, f) => x.index_copy(f.Number, f.Indices, f.Tensor())),
        ("index_fill", (x, f) => x.index_fill(f.Number, f.Indices, 1)),
        ("gather", (x, f) => x.gather(f.Number, f.Tensor().to(int64))),
        ("scatter", (x, f) => x.scatter(f.Number, f.Tensor().to(int64), f.Tensor())),
        ("take", (x, f) => x.take(f.Indices)),
        ("take_along_dim", (x, f) => x.take_along_dim(f.Tensor().to(int64), f.Number)),
        ("masked_fill", (x, f) => x.masked_fill(f.Tensor() > 1, 1)),
        ("masked_select", (x, f) => x.masked_select(f.Tensor() > 1)),
        ("masked_scatter", (x, f) => x.masked_scatter(f.Tensor() > 1, f.Tensor())),
        ("view", (x, f) => x.view(f.Numbers)),
        ("reshape", (x, f) => x.reshape(f.Numbers)),
        ("flatten", (x, f) => x.flatten(f.Number, f.Number)),
        ("unflatten", (x, f) => x.unflatten(f.Number, f.Numbers)),
        ("squeeze", (x, f) => x.squeeze(f.Number)),
        ("unsqueeze_", (x, f) => x.unsqueeze_(f.Number)),
        ("transpose_", (x, f) => x.transpose_(f.Number, f.Number)),
        ("permute", (x, f) => x.permute(f.Numbers)),
        ("movedim", (x, f) => x.movedim(f.Numbers, f.Numbers)),
        ("expand", (x, f) => x.expand(f.Numbers)),
        ("narrow", (x, f) => x.narrow(f.Number, f.Number, f.Number)),
        ("as_strided", (x, f) => x.as_strided(f.Numbers, f.Numbers, f.Number)),
        ("unfold", (x, f) => x.unfold(f.Number, f.Number, f.Number)),
        ("diagonal", (x, f) => x.diagonal(f.Number, f.Number, f.Number)),
        ("diag_embed", (x, f) => x.diag_embed(f.Number, f.Number, f.Number)),
        ("tril", (x, f) => x.tril(f.Number)),
        ("flip", (x, f) => x.flip(f.Numbers)),
        ("roll", (x, f) => x.roll(f.Numbers, f.Numbers)),
        ("rot90", (x, f) => x.rot90(f.Number, (f.Number, f.Number))),
        ("repeat", (x, f) => x.repeat(f.Numbers)),
        ("repeat_interleave", (x, f) => x.repeat_interleave(f.Indices, f.Number)),
        ("split", (x, f) => cat(x.split(f.Number, (int)f.Number), f.Number)),
        ("tensor_split", (x, f) => cat(x.tensor_split(f.Numbers, f.Number), f.Number)),
        ("chunk", (x, f) => cat(x.chunk(f.Number, f.Number), f.Number)),
        ("cat", (x, f) => cat([x, f.Tensor()], f.Number)),
        ("stack", (x, f) => stack([x, f.Tensor()], f.Number)),
        ("hstack", (x, f) => hstack(x, f.Tensor())),
        ("where", (x, f) => where(f.Tensor() > 1, x, f.Tensor())),
        ("copy_", (x, f) => x.copy_(f.Tensor())),
        ("set_", (x, f) => x.set_(f.Tensor())),
    ];

    public static TheoryData<int> Operations => new(Enumerable.Range(0, _operations.Length));

    [Theory]
    [MemberData(nameof(Operations))]
    public void No_argument_reaches_beside_the_memory(int operation)
    {
        var accepted = 0;
        for (var seed = 0; seed < 300; seed++)
        {
            using var scope = NewDisposeScope();
            var fuzz = new Fuzz(seed);
            var x = fuzz.Tensor();
            try
            {
                var result = _operations[operation].Run(x, fuzz);
                Assert.All(Close.Numbers(result).Concat(Close.Numbers(x)), number => Assert.InRange(number, 0, Fuzz.Largest));
                accepted++;
            }
            catch (Exception e) when (e is ExternalException or ArgumentException)
            {
                Assert.NotEmpty(e.Message);
            }
        }
        Assert.True(accepted > 0, $"{_operations[operation].Name}: no draw was accepted, so nothing was tested");
    }

    private sealed class Fuzz(int seed)
    {
        public const int Largest = 4;

        private readonly Random _random = new(seed);

        public long Number => _random.Next(40) switch
        {
            0 => long.MaxValue,
            1 => long.MinValue,
            2 => 1L << 50,
            _ => _random.Next(-3, 5),
        };

        public long[] Numbers => [.. Enumerable.Range(0, _random.Next(4)).Select(_ => Number)];

        public Tensor Indices => tensor(Numbers);

        /// <summary>Small whole numbers; dense, transposed, or a window with gaps.</summary>
        public Tensor Tensor()
        {
            long[] shape = [.. Enumerable.Range(0, _random.Next(4)).Select(_ => (long)_random.Next(4))];
            return _random.Next(3) switch
            {
                0 => Filled(shape),
                1 => Filled([.. shape.Reverse()]).T,
                _ => Filled([.. shape, 3])[TensorIndex.Ellipsis, 1],
            };
        }

        private Tensor Filled(long[] shape)
        {
            var numbers = Enumerable.Range(0, (int)shape.TotalSize()).Select(_ => (float)_random.Next(Largest + 1)).ToArray();
            return tensor(numbers, shape);
        }
    }
}
