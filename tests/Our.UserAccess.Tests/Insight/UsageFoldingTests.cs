using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Insight.Usage;

namespace Our.UserAccess.Tests.Insight;

public sealed class UsageFoldingTests
{
    private const string Create = "Umb.Document.Create";
    private const string Update = "Umb.Document.Update";
    private const string Publish = "Umb.Document.Publish";
    private const string Unpublish = "Umb.Document.Unpublish";
    private const string Sort = "Umb.Document.Sort";
    private const string Delete = "Umb.Document.Delete";
    private const string Rollback = "Umb.Document.Rollback";

    private static readonly Guid Anna = new("a0000000-0000-0000-0000-000000000001");
    private static readonly Guid Page = new("d0000000-0000-0000-0000-000000000001");
    private static readonly Guid Acme = new("e0000000-0000-0000-0000-000000000001");
    private static readonly DateTime Now = new(2026, 3, 31, 23, 59, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(Update, Update)]
    [InlineData(Publish, Update, Publish)]
    [InlineData(Unpublish, Update, Unpublish)]
    [InlineData(Rollback, Update, Rollback)]
    [InlineData(Sort, Update, Sort)]
    [InlineData(Sort, Update, Sort, Publish)]
    [InlineData(Delete, Unpublish, Delete)]
    public void What_Umbraco_tells_along_with_an_act_is_not_counted(string counted, params string[] told) =>
        Assert.Equal([(counted, 1L)], Everywhere(Fold([.. told.Select(verb => Use(verb))])));

    [Fact]
    public void Saving_and_publishing_in_one_request_are_two_acts() =>
        Assert.Equal([(Publish, 1L), (Update, 1L)], Everywhere(Fold(Use(Update), Use(Update), Use(Publish))));

    [Fact]
    public void Making_and_publishing_in_one_request_are_two_acts() =>
        Assert.Equal([(Create, 1L), (Publish, 1L)], Everywhere(Fold(Use(Create), Use(Update), Use(Publish))));

    [Fact]
    public void Saving_in_another_request_is_an_act_of_its_own() =>
        Assert.Equal([(Publish, 1L), (Update, 1L)], Everywhere(Fold(Use(Update), Use(Update, "second"), Use(Publish, "second"))));

    [Fact]
    public void An_act_counts_everywhere_and_in_its_workspace_by_month_and_day()
    {
        IReadOnlyList<UsageSum> sums = Fold(Use(Update), Use(Update, "second"));

        Assert.Equal([Guid.Empty, Acme], sums.Select(sum => sum.Counter.WorkspaceId));
        Assert.All(sums, sum =>
        {
            Assert.Equal(2, sum.Count);
            Assert.Equal(new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc), sum.Counter.Month);
            Assert.Equal(new DateTime(2026, 3, 31, 0, 0, 0, DateTimeKind.Utc), sum.LastUse);
        });
    }

    private static IReadOnlyList<UsageSum> Fold(params VerbUse[] uses) => UsageFolding.Fold(uses);

    private static VerbUse Use(string verb, string operation = "first") => new(operation, Anna, verb, Page, [Acme], Now);

    private static IEnumerable<(string Verb, long Count)> Everywhere(IEnumerable<UsageSum> sums) => sums
        .Where(sum => sum.Counter.WorkspaceId == Guid.Empty)
        .Select(sum => (sum.Counter.Verb, sum.Count))
        .OrderBy(sum => sum.Verb, StringComparer.Ordinal);
}
