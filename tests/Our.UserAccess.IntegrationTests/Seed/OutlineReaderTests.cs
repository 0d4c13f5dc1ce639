using TestSite.Seed.Outline;

namespace Our.UserAccess.IntegrationTests.Seed;

public class OutlineReaderTests
{
    [Fact]
    public void Indentation_makes_children_of_the_line_above()
    {
        var nodes = OutlineReader.Read("home: Acme\n  page: About us\n    page: History\n  page: Legal\n");

        Assert.Equal(
            [("acme", null), ("acme/about-us", "acme"), ("acme/about-us/history", "acme/about-us"), ("acme/legal", "acme")],
            nodes.Select(node => (node.Path, node.ParentPath)));
    }

    [Fact]
    public void Siblings_share_a_line_and_the_last_one_takes_the_children()
    {
        var nodes = OutlineReader.Read("page: One; Two\n  product: Three\n");

        Assert.Equal([("one", 1), ("two", 1), ("two/three", 2)], nodes.Select(node => (node.Path, node.Depth)));
    }

    [Fact]
    public void Translation_and_flag_are_no_part_of_the_name()
    {
        var nodes = OutlineReader.Read("page: A (draft); B = Be; C (translation draft) = Ce; D (trashed)\n");

        Assert.Equal(
            [
                ("A", null, OutlineFlag.Draft), ("B", "Be", OutlineFlag.None), ("C", "Ce", OutlineFlag.TranslationDraft),
                ("D", null, OutlineFlag.Trashed),
            ],
            nodes.Select(node => (node.Name, node.Translation, node.Flag)));
    }

    [Fact]
    public void A_line_that_is_indented_too_far_is_refused() =>
        Assert.Throws<FormatException>(() => OutlineReader.Read("home: Acme\n    page: Nowhere\n"));
}
