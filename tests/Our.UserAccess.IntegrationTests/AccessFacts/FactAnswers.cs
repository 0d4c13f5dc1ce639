using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Facts;
using Umbraco.Cms.Core.Actions;

namespace Our.UserAccess.IntegrationTests.AccessFacts;

internal static class FactAnswers
{
    public const string Read = ActionBrowse.ActionLetter;
    public const string Publish = ActionPublish.ActionLetter;

    public static Decision MayRead(this AccessSnapshot facts, Guid user, Guid node, DateTimeOffset? at = null) =>
        facts.Decide(user, node, facts.Verb(Read), at ?? TimeProvider.System.GetUtcNow());

    public static Decision MayPublish(this AccessSnapshot facts, Guid user, Guid node) =>
        facts.Decide(user, node, facts.Verb(Publish), TimeProvider.System.GetUtcNow());

    /// <summary>Followed facts and loaded facts answer every question about these people and nodes alike.</summary>
    public static void AssertSame(AccessSnapshot followed, AccessSnapshot loaded, IReadOnlyCollection<Guid> users, IReadOnlyCollection<Guid> nodes)
    {
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        foreach (Guid user in users)
        {
            Assert.Equal(Starts(loaded, user, now), Starts(followed, user, now));
            foreach (Guid node in nodes)
            {
                Assert.Equal(loaded.MayRead(user, node), followed.MayRead(user, node));
                Assert.Equal(loaded.MayPublish(user, node), followed.MayPublish(user, node));
            }
        }
    }

    private static IEnumerable<string> Starts(AccessSnapshot facts, Guid user, DateTimeOffset now) =>
        new[] { NodeKind.Document, NodeKind.Media }
            .SelectMany(kind => facts.StartNodes(user, kind, now).Select(start => $"{kind} {start.StartNode.Node}"))
            .Order(StringComparer.Ordinal);
}
