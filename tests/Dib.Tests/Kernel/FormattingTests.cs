using System.Dynamic;
using System.Text.Json;
using Microsoft.DotNet.Interactive.Formatting;

namespace Dib.Tests.Kernel;

[Collection(KernelCollection.Name)]
public sealed class FormattingTests : IDisposable
{
    public FormattingTests() => Formatter.ResetToDefault();

    public void Dispose() => Formatter.ResetToDefault();

    [Theory]
    [InlineData(1.5, "1.5")]
    [InlineData(true, "True")]
    [InlineData('x', "x")]
    [InlineData("<b>", "&lt;b&gt;")]
    [InlineData(DayOfWeek.Friday, "Friday")]
    public void A_scalar_is_text_in_html(object value, string expected) => Assert.Contains($">{expected}</", Html(value));

    [Fact]
    public void Null_is_named() => Assert.Contains("<pre>&lt;null&gt;</pre>", Html(null));

    [Fact]
    public void An_object_is_a_table_of_its_members()
    {
        var html = Html(new Pet("Rex", 3));
        Assert.StartsWith("<details open=\"open\" class=\"dni-treeview\"><summary><span class=\"dni-code-hint\"><code>", html);
        Assert.Contains("<td>Name</td><td><div class=\"dni-plaintext\"><pre>Rex</pre></div></td>", html);
        Assert.Contains("<td>Age</td><td><div class=\"dni-plaintext\"><pre>3</pre></div></td>", html);
        Assert.Single(html.Split("<style>").Skip(1));
    }

    [Fact]
    public void A_sequence_of_scalars_is_one_line_cut_with_a_count()
    {
        Assert.Contains("<pre>[ 1, 2, 3 ]</pre>", Html(new[] { 1, 2, 3 }));
        Assert.Contains("18, 19 ... (80 more) ]", Html(Enumerable.Range(0, 100).ToList()));
        Assert.Contains("18, 19 ... (more) ]", Html(Numbers()));

        static IEnumerable<int> Numbers()
        {
            for (var i = 0; ; i++)
                yield return i;
        }
    }

    [Fact]
    public void A_sequence_of_objects_is_a_table_cut_with_a_count()
    {
        var html = Html(Enumerable.Range(0, 25).Select(i => new Pet($"pet {i}", i)).ToList());
        Assert.Contains("<th><i>index</i></th><th>value</th>", html);
        Assert.Contains("pet 19", html);
        Assert.DoesNotContain("pet 20", html);
        Assert.Contains("<td colspan=\"2\"><i>(5 more)</i></td>", html);
    }

    [Fact]
    public void A_dictionary_is_a_table_of_keys_and_values()
    {
        var html = Html(new Dictionary<string, int> { ["one"] = 1 });
        Assert.Contains("<th><i>key</i></th><th>value</th>", html);
        Assert.Contains("<pre>one</pre>", html);
    }

    [Fact]
    public void An_empty_sequence_says_so() => Assert.Contains("<i>(empty)</i>", Html(new List<Pet>()));

    [Fact]
    public void Items_of_several_types_show_their_types() => Assert.Contains("<th><i>type</i></th>", Html(new object[] { 1, "two" }));

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/plain")]
    [InlineData("application/json")]
    public void A_cyclic_object_is_cut_at_a_depth(string mimeType)
    {
        var node = new Node();
        node.Next = node;
        Assert.InRange(node.ToDisplayString(mimeType).Length, 2, 20_000);
    }

    [Fact]
    public void A_wide_object_graph_is_cut_at_a_count()
    {
        var html = Html(Enumerable.Range(0, 20).Select(_ => Tree(4)).ToArray());
        Assert.InRange(html.Length, 1_000, 2_000_000);

        static Branch Tree(int depth) => new(depth == 0 ? [] : [.. Enumerable.Range(0, 20).Select(_ => Tree(depth - 1))]);
    }

    [Fact]
    public void A_member_that_throws_shows_its_exception() => Assert.Contains("no luck", Html(new Throwing()));

    [Fact]
    public void Plain_text_lists_members_line_by_line() =>
        Assert.Equal(
            string.Join(Environment.NewLine, "Pet", "      Name: Rex", "      Age: 3"), new Pet("Rex", 3).ToDisplayString());

    [Fact]
    public void Plain_text_of_tuples_and_anonymous_objects_and_types()
    {
        Assert.Equal("( 1, two )", (1, "two").ToDisplayString());
        Assert.Equal(string.Join(Environment.NewLine, "(anonymous)", "      A: 1", "      B: [ 2, 3 ]"),
            new { A = 1, B = new[] { 2, 3 } }.ToDisplayString());
        Assert.Equal("System.Collections.Generic.Dictionary<System.String,System.Collections.Generic.List<System.Int32[]>>",
            typeof(Dictionary<string, List<int[]>>).ToDisplayString());
    }

    [Fact]
    public void Csv_has_a_line_of_names_and_a_line_for_each_item()
    {
        Assert.Equal(
            ["Name,Price", "\"a, \"\"b\"\"\",1.5", ",2", ""],
            Csv(new[] { new { Name = "a, \"b\"", Price = 1.5 }, new { Name = (string)null!, Price = 2.0 } }));
        Assert.Equal(["value", "1", "2", ""], Csv(new[] { 1, 2 }));
        Assert.Equal(["one,two", "1,2", ""], Csv(new Dictionary<string, int> { ["one"] = 1, ["two"] = 2 }));

        static string[] Csv(object value) => value.ToDisplayString("text/csv").Split(Environment.NewLine);
    }

    [Fact]
    public void Json_and_expando_objects_are_shown_by_their_members()
    {
        Assert.Contains("<td>a</td>", Html(JsonDocument.Parse("{\"a\":[1,\"<\"]}")));
        Assert.Contains("&lt;", Html(JsonDocument.Parse("{\"a\":[1,\"<\"]}")));
        dynamic expando = new ExpandoObject();
        expando.Color = "red";
        Assert.Contains("<th>Color</th>", Html((object)expando));
    }

    [Fact]
    public void A_registered_formatter_wins_over_the_default_and_the_last_over_the_first()
    {
        Formatter.Register<Pet>(pet => $"first {pet.Name}", "text/html");
        Formatter.Register<Pet>((pet, writer) => writer.Write($"second {pet.Name}"), "text/html");
        Assert.Equal("second Rex", Html(new Pet("Rex", 3)));
    }

    [Fact]
    public void A_formatter_of_the_derived_type_wins_over_one_of_its_base()
    {
        Formatter.Register<ArgumentException>(_ => "argument");
        Formatter.Register<Exception>(_ => "any");
        Assert.Equal("argument", new ArgumentNullException("x").ToDisplayString());
        Assert.Equal("any", new Exception().ToDisplayString());
    }

    [Fact]
    public void A_formatter_of_an_open_generic_type_takes_each_type_made_from_it()
    {
        Formatter.Register(typeof(List<>), (list, writer) => writer.Write("a list"), "text/html");
        Assert.Equal("a list", Html(new List<DateTime>()));
    }

    [Fact]
    public void Preferred_mime_types_decide_what_a_value_is_shown_as()
    {
        Formatter.SetPreferredMimeTypesFor(typeof(Pet), "text/plain", "application/json");
        Assert.Equal(["text/plain", "application/json"], FormattedValue.CreateManyFromObject(new Pet("Rex", 3)).Select(f => f.MimeType));
        Assert.Equal(["text/plain"], FormattedValue.CreateManyFromObject("text").Select(f => f.MimeType));
        Assert.Equal(["text/html"], FormattedValue.CreateManyFromObject(5).Select(f => f.MimeType));
    }

    [Fact]
    public void A_mime_type_that_nobody_writes_is_named() =>
        Assert.Contains("image/png", Assert.Throws<ArgumentException>(() => 1.ToDisplayString("image/png")).Message);

    [Fact]
    public void A_type_brings_its_formatter_along_by_the_names_alone()
    {
        var formatted = FormattedValue.CreateManyFromObject(new Convention.Badge());
        Assert.Equal(["text/html", "text/plain"], formatted.Select(f => f.MimeType));
        Assert.Equal(["<b>badge</b>", "badge"], formatted.Select(f => f.Value));
    }

    private static string Html(object? value) => value.ToDisplayString("text/html");

    public sealed record Pet(string Name, int Age);

    public sealed record Branch(Branch[] Branches);

    public sealed class Node
    {
        public Node? Next { get; set; }
    }

    public sealed class Throwing
    {
        public int Value => throw new InvalidOperationException("no luck");
    }
}
