using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Tensors;

public sealed class CreationTests
{
    [Fact]
    public void A_tensor_has_the_type_of_the_numbers_it_is_made_of()
    {
        Assert.Equal(int32, tensor(1).dtype);
        Assert.Equal(int64, tensor(1L).dtype);
        Assert.Equal(float32, tensor(1f).dtype);
        Assert.Equal(float64, tensor(1.0).dtype);
        Assert.Equal(uint8, tensor((byte)1).dtype);
        Assert.Equal(torch.@bool, tensor(true).dtype);
        Assert.Equal(int64, tensor(new List<long> { 1, 2 }).dtype);
        Assert.Equal(float32, tensor(new[] { 1, 2 }, float32).dtype);
        Assert.Equal(int64, full(2, true).dtype);
    }

    [Fact]
    public void An_array_keeps_its_shape_and_order()
    {
        var cube = tensor(new[, ,] { { { 1, 2 }, { 3, 4 } }, { { 5, 6 }, { 7, 8 } } });
        Assert.Equal([2, 2, 2], cube.shape);
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], cube.data<int>().ToArray());
        Assert.Equal(7, cube[1, 1, 0].item<int>());
        Assert.Equal(new[, ,] { { { 1, 2 }, { 3, 4 } }, { { 5, 6 }, { 7, 8 } } }, cube.data<int>().ToNDArray());
    }

    [Fact]
    public void Tensor_copies_an_array_and_from_array_shares_it()
    {
        var array = new[,] { { 1f, 2 }, { 3, 4 } };
        var (copy, shared, converted) = (tensor(array), from_array(array), from_array(array, float64));
        array[0, 1] = 20;
        shared[1, 0] = 30;
        Assert.Equal(2, copy[0, 1].item<float>());
        Assert.Equal(20, shared[0, 1].item<float>());
        Assert.Equal(30, array[1, 0]);
        Assert.Equal(3, converted[1, 0].item<double>());
        shared.Dispose();
        array[0, 0] = 5;
        Assert.Equal(5, array[0, 0]);
    }

    [Fact]
    public void A_view_keeps_a_shared_array_in_its_place()
    {
        var row = Row();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.Equal([3, 4], row.data<long>().ToArray());

        static Tensor Row()
        {
            using var whole = from_array(new long[,] { { 1, 2 }, { 3, 4 } });
            return whole[1];
        }
    }

    [Fact]
    public void Frombuffer_shows_a_part_of_an_array()
    {
        byte[] bytes = [0, 1, 2, 3, 4];
        var part = frombuffer(bytes, uint8, 3, 1);
        part[0] = 9;
        Assert.Equal([9, 2, 3], part.data<byte>().ToArray());
        Assert.Equal(9, bytes[1]);
        Assert.Throws<ArgumentException>(() => frombuffer(bytes, uint8, -1, 5));
        Assert.Throws<IndexOutOfRangeException>(() => frombuffer(bytes, uint8, 5, 1));
    }

    [Fact]
    public void An_array_with_too_few_elements_for_the_shape_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => tensor([1f, 2, 3], 2, 2));
        Assert.Contains("4", error.Message);
        Assert.Contains("3", error.Message);
        Assert.Throws<NotSupportedException>(() => from_array(new[] { "a" }));
    }

    [Fact]
    public void New_and_like_functions_take_over_the_type()
    {
        var model = ones(2, 3, float64);
        Assert.Equal((float64, 4), (model.new_zeros(4).dtype, model.new_zeros(4).numel()));
        Assert.Equal(int64, model.new_full(2, 2, 1, int64).dtype);
        Assert.Equal([2, 3], rand_like(model).shape);
        Assert.Equal(float64, model.randn_like().dtype);
        Assert.Equal(float32, model.empty_like(float32).dtype);
        Assert.All(model.randint_like(3, 5).data<double>(), x => Assert.InRange(x, 3, 4));
        Assert.Equal([3, 1], empty_strided([2, 3], [3, 1]).stride());
    }

    [Fact]
    public void Numbers_convert_to_tensors_and_back()
    {
        Tensor number = 3.5f;
        Assert.Equal((float32, 0), (number.dtype, number.ndim));
        Assert.Equal(3.5f, (float)number);
        Assert.Equal(3, (int)number);
        Assert.True((bool)number);
        Tensor vector = new[] { 1L, 2, 3 };
        Assert.Equal([3], vector.shape);
        Assert.Throws<ExternalException>(() => (double)vector);
        Assert.Throws<ExternalException>(() => (byte)tensor(300));
        Assert.Equal(2.5, 2.5.ToTensor().item<double>());
        Assert.Equal([2, 1], new[] { 1f, 2 }.ToTensor([2, 1]).shape);
    }

    [Fact]
    public void Elements_can_be_assigned_plain_numbers()
    {
        var matrix = zeros(2, 3);
        matrix[0, 1] = 4;
        matrix[1] = 2.5;
        matrix[matrix > 3] = -1.0;
        Assert.Equal([0, -1, 0, 2.5f, 2.5f, 2.5f], matrix.data<float>().ToArray());
        Assert.Throws<ExternalException>(() => matrix[tensor((long[])[0])] = 1.0);
    }

    [Fact]
    public void A_scalar_is_a_whole_number_a_fraction_or_a_truth_value()
    {
        Assert.Equal(ScalarType.Int64, ((byte)1).ToScalar().Type);
        Assert.Equal(ScalarType.Float64, 1f.ToScalar().Type);
        Assert.Equal(ScalarType.Bool, true.ToScalar().Type);
        Assert.Equal(ScalarType.Float64, tensor(1f).ToScalar().Type);
    }

    [Fact]
    public void Tolist_nests_lists_of_scalars()
    {
        var rows = Assert.IsType<System.Collections.ArrayList>(tensor(new[,] { { 1, 2 }, { 3, 4 } }).tolist());
        var last = Assert.IsType<System.Collections.ArrayList>(rows[1]);
        Assert.Equal(4, Assert.IsType<Scalar>(last[1]).ToInt32());
        Assert.IsType<Scalar>(tensor(1).tolist());
    }

    [Fact]
    public void Bytes_are_the_memory_of_a_dense_tensor()
    {
        var numbers = tensor((int[])[1, 256]);
        Assert.Equal([1, 0, 0, 0, 0, 1, 0, 0], numbers.bytes.ToArray());
        numbers.bytes = new byte[] { 2, 0, 0, 0, 3, 0, 0, 0 };
        Assert.Equal([2, 3], numbers.data<int>().ToArray());
        Assert.Throws<ArgumentException>(() => numbers.bytes = new byte[3]);
        Assert.Throws<InvalidOperationException>(() => zeros(2, 2).t().bytes.Length);
    }

    [Fact]
    public void An_accessor_reads_and_writes_in_row_major_order()
    {
        var columns = tensor(new[,] { { 1, 2, 3 }, { 4, 5, 6 } }).t();
        var data = columns.data<int>();
        Assert.Equal([1, 4, 2, 5, 3, 6], data.ToArray());
        Assert.Equal((5, 2), (data[3], data[1, 0]));
        data[2, 1] = 60;
        data.CopyFrom([10, 40], tensorIndex: 0);
        Assert.Equal([10, 40, 2, 5, 3, 60], data);
        Assert.Equal(60, columns.ReadCpuInt32(5));
        var part = new int[2];
        data.CopyTo(part, tensorIndex: 4);
        Assert.Equal([3, 60], part);
        Assert.True(data == columns.clone().data<int>());
        Assert.Throws<IndexOutOfRangeException>(() => data[6]);
        Assert.Throws<IndexOutOfRangeException>(() => data[0, 2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => columns.ReadCpuInt32(6));
        Assert.Throws<ArgumentException>(() => columns.data<float>());
        Assert.Equal([7], (int[])tensor(7).data<int>().ToNDArray());
    }

    [Fact]
    public void Randint_refuses_numbers_that_its_type_can_not_hold()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => randint(0, 257, 2, uint8));
        Assert.Throws<ExternalException>(() => randint(5, 5, 2));
        Assert.Throws<ArgumentException>(() => rand(2, dtype: int64));
    }

    [Fact]
    public void A_size_converts_from_numbers_and_tuples()
    {
        Assert.Equal([2, 3], randint(5, (2, 3)).shape);
        Assert.Equal([4], randint(5, 4).shape);
        Assert.Equal([2, 3, 4], (new Size((2, 3)) + new long[] { 4 }).Shape);
        Assert.Equal([3], new Size([2, 3, 4]).Slice(1, -1).Shape);
        Assert.Equal((24, 3, true), (new Size([2, 3, 4]).numel(), new Size((2L, 3L, 4L)).Length, Size.Empty.IsScalar));
        Assert.Equal([2, 1, 3], zeros(6, 3).unflatten(0, new Size([2, -1]))[TensorIndex.Colon, 1..2].shape);
    }
}
