using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Workspaces.Contracts;
using Umbraco.Cms.Core;

namespace Our.UserAccess.IntegrationTests.AccessFacts;

/// <summary>Records as somebody could have made them.</summary>
internal static class Sample
{
    public static SiteWorkspace Workspace(params Guid[] contentRoots)
    {
        Guid id = Guid.CreateVersion7();
        return new SiteWorkspace { Id = id, Name = $"Workspace {id}", Alias = $"w{id:N}", ContentRootIds = contentRoots };
    }

    public static Assignment Assignment(Guid user, Guid group, Guid? workspace = null, DateTime? from = null, DateTime? until = null) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = user,
        GroupId = group,
        WorkspaceId = workspace,
        From = from,
        Until = until,
        Reason = "For a test",
        Source = "screen",
        CreatedById = Constants.Security.SuperUserKey,
        CreatedAt = TimeProvider.System.GetUtcNow().UtcDateTime,
    };

    public static AccessRule DenyPublish(Guid user, Guid node) => Rule(SubjectKind.User, user, node, Effect.Deny, FactAnswers.Publish);

    /// <summary>A rule for the whole site and everyone.</summary>
    public static AccessRule Deny(string verb) => Rule(SubjectKind.Everyone, null, null, Effect.Deny, verb);

    public static AccessRule Rule(SubjectKind kind, Guid? subject, Guid? node, Effect effect, params string[] verbs) => new()
    {
        Id = Guid.CreateVersion7(),
        SubjectKind = kind,
        SubjectId = subject,
        NodeId = node,
        Verbs = verbs,
        Effect = effect,
        Reach = Reach.Branch,
        Reason = "For a test",
        CreatedById = Constants.Security.SuperUserKey,
        CreatedAt = TimeProvider.System.GetUtcNow().UtcDateTime,
    };
}
