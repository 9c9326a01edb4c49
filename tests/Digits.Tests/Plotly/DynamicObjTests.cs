using Plotly.NET;
using DynObj = DynamicObj.DynObj;
using Dynamic = DynamicObj.DynamicObj;

namespace Digits.Tests.Plotly;

public sealed class DynamicObjTests
{
    [Fact]
    public void Properties_are_set_read_and_removed_by_name()
    {
        var o = new Dynamic();
        o.SetValue("a", 1);
        o.SetValue("b", "x");
        o.SetValue("a", 2);

        Assert.Equal(2, o.TryGetValue("a").Value);
        Assert.Null(o.TryGetValue("c"));
        Assert.Equal(2, o.TryGetTypedValue<int>("a").Value);
        Assert.Null(o.TryGetTypedValue<string>("a"));
        Assert.Equal(["a", "b"], o.GetProperties(true).Select(property => property.Key));
        Assert.True(o.Remove("a"));
        Assert.False(o.Remove("a"));
        Assert.Equal(["b"], o.GetDynamicMemberNames());
    }

    [Fact]
    public void A_declared_property_is_reached_by_its_name_too()
    {
        var trace = new Trace("bar");
        trace.SetValue("type", "box");

        Assert.Equal("box", trace.type);
        Assert.Equal("box", trace.TryGetValue("type").Value);
        Assert.Equal(["type"], trace.GetDynamicMemberNames());
        Assert.Empty(trace.GetProperties(false));
        Assert.True(trace.Remove("type"));
        Assert.Null(trace.type);
    }

    [Fact]
    public void Members_can_be_used_dynamically()
    {
        dynamic layout = new Layout();
        layout.bargap = 0.1;

        Assert.Equal(0.1, layout.bargap);
        Assert.Equal(0.1, ((Layout)layout).TryGetTypedValue<double>("bargap").Value);
    }

    [Fact]
    public void Combining_changes_the_first_object_and_goes_into_inner_ones()
    {
        var (first, second) = (With("font", With("size", 9)), With("font", With("color", "red")));
        first.SetValue("x", 1);
        second.SetValue("x", 2);
        second.SetValue("y", 3);

        var combined = DynObj.combine(first, second);

        Assert.Same(first, combined);
        Assert.Equal(With("size", 9, "color", "red"), first.TryGetValue("font").Value);
        Assert.Equal((2, 3), (first.TryGetValue("x").Value, first.TryGetValue("y").Value));
        Assert.Equal(With("color", "red"), second.TryGetValue("font").Value);
    }

    [Fact]
    public void A_copy_has_the_dynamic_properties_and_shares_their_values()
    {
        var inner = With("size", 9);
        var source = new Trace("bar");
        source.SetValue("marker", inner);

        var copy = source.CopyDynamicProperties();

        Assert.Same(inner, copy.TryGetValue("marker").Value);
        Assert.Equal(["marker"], copy.GetProperties(true).Select(property => property.Key));
    }

    [Fact]
    public void An_object_equals_those_whose_properties_it_has()
    {
        var (all, some) = (With("a", 1, "b", 2), With("a", 1));

        Assert.True(all.Equals(some));
        Assert.False(some.Equals(all));
        Assert.Equal(With("b", 2, "a", 1).GetHashCode(), all.GetHashCode());
    }

    private static Dynamic With(params object[] namesAndValues)
    {
        var o = new Dynamic();
        foreach (var pair in namesAndValues.Chunk(2))
            o.SetValue((string)pair[0], pair[1]);
        return o;
    }
}
