using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>For each class number a vector, in a new last dimension, that is 1 there and 0 elsewhere.</summary>
            /// <param name="x">Class numbers, 64-bit integers.</param>
            /// <param name="num_classes">The length of the vectors; the largest class number plus 1 when -1.</param>
            /// <exception cref="ArgumentException">The class numbers are not 64-bit integers.</exception>
            /// <exception cref="ExternalException">A class number is negative, or not below <paramref name="num_classes"/>.</exception>
            public static Tensor one_hot(Tensor x, long num_classes = -1)
            {
                if (x.dtype != ScalarType.Int64) throw new ArgumentException("OneHot input tensor must have elements of type Int64", nameof(x));
                var classes = x.data<long>().ToArray();
                if (classes.Length == 0 && num_classes <= 0)
                    throw new ExternalException("Can not infer total number of classes from empty tensor.");
                if (classes.Any(c => c < 0)) throw new ExternalException($"Class values must be non-negative, but there is {classes.Min()}.");
                var count = num_classes == -1 ? classes.Max() + 1 : num_classes;
                if (count < 1) throw new ExternalException($"num_classes should be positive, but is {num_classes}.");
                if (classes.Any(c => c >= count))
                    throw new ExternalException($"Class values must be smaller than num_classes, but {classes.Max()} is not smaller than {count}.");
                var result = zeros([.. x.shape, count], ScalarType.Int64);
                var places = result.Impl.Span<long>();
                for (var i = 0; i < classes.Length; i++) places[(int)(i * count + classes[i])] = 1;
                return result;
            }
        }
    }
}
