using Our.UserAccess.Reviews;
using Our.UserAccess.Reviews.Evidence;
using Our.UserAccess.Reviews.Persistence;

namespace Our.UserAccess.Tests.Reviews;

public sealed class EvidenceTests
{
    private static readonly ReviewItemRow Item = ReviewSamples.Item with { UserName = "=HYPERLINK(\"x\")", Comment = "<script>alert(1)</script>", Decision = ReviewDecision.Keep };

    [Fact]
    public void No_cell_of_the_table_is_a_formula() =>
        Assert.StartsWith("\"'=HYPERLINK(\"\"x\"\")\",", EvidenceTable.Of(Line), StringComparison.Ordinal);

    [Fact]
    public void What_people_wrote_is_text_on_the_page()
    {
        string page = EvidencePage.Begin(ReviewSamples.Review with { Name = "</title><script>", Comment = "<b>", Message = "\"&" }, new Dictionary<Guid, string>()) + EvidencePage.Of(Line) + EvidencePage.End;

        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_loads_nothing() => Assert.DoesNotMatch("(src|href|url\\()", EvidencePage.Begin(ReviewSamples.Review, new Dictionary<Guid, string>()));

    private static EvidenceLine Line => EvidenceLine.Of(ReviewSamples.Review, Item, new Dictionary<Guid, string>());
}
