using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Tensors;

namespace TorchSharp.Kernels;

/// <summary>
/// Padding: along each dimension a map says from which index of the input an index of the output comes, or with -1 that it is the
/// padding's value.
/// </summary>
internal static unsafe class PadKernel
{
    /// <summary>Fills <paramref name="output"/>.</summary>
    public static void Forward(TensorImpl output, TensorImpl input, long[][] maps, Scalar value)
    {
        var kernel = new Typed { Output = output, Input = input, Maps = maps, Value = value };
        ScalarTypes.Dispatch(output.Dtype, ref kernel);
    }

    /// <summary>Adds the gradient of the output to that of the input, which is zero at first, in row-major order.</summary>
    public static void Backward(TensorImpl inputGradient, TensorImpl outputGradient, long[][] maps)
    {
        var kernel = new Typed { Output = outputGradient, Input = inputGradient, Maps = maps, IsBackward = true };
        ScalarTypes.Dispatch(inputGradient.Dtype, ref kernel);
    }

    private struct Typed : INumberKernel
    {
        public TensorImpl Output, Input;
        public long[][] Maps;
        public Scalar? Value;
        public bool IsBackward;

        public readonly void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T>
        {
            var walk = new Walk<T> { Output = Output, Input = Input, Maps = Maps, IsBackward = IsBackward };
            if (Value is not null) walk.Value = Value.As<T>(Output.Dtype);
            if (Maps.Length > 0) (walk.From, walk.To) = Between(Maps[^1]);
            walk.Dimension(0, Output.Pointer<T>(), Input.Pointer<T>(), false);
        }
    }

    /// <summary>The longest part of a map where neighbours come from neighbours: what lies between the edges.</summary>
    private static (int From, int To) Between(long[] map)
    {
        var (from, to, start) = (0, 0, 0);
        for (var i = 0; i < map.Length; i++)
        {
            if (map[i] < 0 || (i > start && map[i] != map[i - 1] + 1)) start = map[i] < 0 ? i + 1 : i;
            if (i + 1 - start > to - from) (from, to) = (start, i + 1);
        }
        return (from, to);
    }

    private struct Walk<T> where T : unmanaged, INumber<T>
    {
        public TensorImpl Output, Input;
        public long[][] Maps;
        public T Value;
        public int From, To;
        public bool IsBackward;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private readonly void Row(long[] map, T* output, T* input, bool outside)
        {
            if (!IsBackward)
            {
                if (outside)
                {
                    new Span<T>(output, map.Length).Fill(Value);
                    return;
                }
                for (var i = 0; i < From; i++) output[i] = map[i] < 0 ? Value : input[map[i]];
                if (To > From) new Span<T>(input + map[From], To - From).CopyTo(new Span<T>(output + From, To - From));
                for (var i = To; i < map.Length; i++) output[i] = map[i] < 0 ? Value : input[map[i]];
            }
            else if (!outside)
            {
                for (var i = 0; i < map.Length; i++)
                {
                    if (map[i] >= 0) input[map[i]] += output[i];
                }
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Dimension(int d, T* output, T* input, bool outside)
        {
            if (d == Maps.Length)
            {
                if (!IsBackward) *output = outside ? Value : *input;
                else if (!outside) *input += *output;
                return;
            }
            var map = Maps[d];
            if (d == Maps.Length - 1 && Output.Strides[d] == 1 && Input.Strides[d] == 1)
            {
                Row(map, output, input, outside);
                return;
            }
            for (var i = 0; i < map.Length; i++)
            {
                var beyond = map[i] < 0;
                Dimension(d + 1, output + i * Output.Strides[d], beyond ? input : input + map[i] * Input.Strides[d], outside || beyond);
            }
        }
    }
}
