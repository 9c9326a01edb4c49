using static TorchSharp.torch;

namespace TorchSharp.Tests.Operations;

public sealed class TypeTests
{
    [Fact]
    public void A_fraction_becomes_a_byte_by_the_last_eight_bits_of_its_whole_part()
    {
        using var scope = NewDisposeScope();
        Assert.Equal([255, 253, 44, 255, 7], tensor(new[] { -1.5, -3.7, 300.7, 255.9, 7.2 }).to(uint8).data<byte>().ToArray());
    }

    [Fact]
    public void Types_meet_in_the_wider_one_of_the_higher_kind()
    {
        Assert.Equal(int64, promote_types(uint8, int64));
        Assert.Equal(float32, promote_types(int64, float32));
        Assert.Equal(int32, result_type(ones(2, int32), ones([], int64)));
        Assert.Equal(float64, result_type(ones(2, int32), ones([], float64)));
    }

    [Fact]
    public void A_type_is_not_cast_to_a_lower_kind()
    {
        Assert.True(can_cast(int64, uint8));
        Assert.True(can_cast(float64, float32));
        Assert.False(can_cast(float32, int64));
        Assert.False(can_cast(int32, @bool));
    }

    [Fact]
    public void A_product_of_whole_numbers_wraps_around() =>
        Assert.Equal([44, 1], (tensor([(byte)100, (byte)255]) * tensor([(byte)3, (byte)255])).data<byte>().ToArray());

    [Fact]
    public void The_smallest_whole_number_divided_by_minus_one_does_not_trap()
    {
        var x = tensor([long.MinValue]);
        Assert.Equal(long.MinValue, x.floor_divide(-1).item<long>());
        Assert.Equal(0, x.remainder(-1).item<long>());
        Assert.Equal(long.MinValue, x.abs().item<long>());
    }
}
