using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Workspaces.Contracts;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.CrashLoad;

/// <summary>Makes, changes and deletes workspaces, assignments and rules in the way that all of the package's use cases do.</summary>
internal sealed class OwnLoad(IServiceProvider services, Random random) : ILoad
{
    private const int Most = 12;

    public Task ChangeAsync() => random.Next(3) switch
    {
        0 => NextAsync(NewWorkspace, workspace => workspace with { Name = Word("Site"), Version = workspace.Version + 1 }),
        1 => NextAsync(NewAssignmentAsync, assignment => assignment with { Reason = Word("Needs"), Version = assignment.Version + 1 }),
        _ => NextAsync(NewRuleAsync, rule => rule with { Reason = Word("Because"), Guardrail = !rule.Guardrail, Version = rule.Version + 1 }),
    };

    private async Task NextAsync<T>(Func<Task<T>> create, Func<T, T> change)
        where T : class, IRecord
    {
        IRecordStore<T> store = services.GetRequiredService<IRecordStore<T>>();
        T[] all = [.. (await store.AllAsync(CancellationToken.None)).OrderBy(record => record.Id)];
        int choice = all.Length == 0 ? 0 : random.Next(all.Length < Most ? 3 : 2) switch { 0 => 1, 1 => 2, _ => 0 };
        Change<T> next = choice switch
        {
            1 when all[random.Next(all.Length)] is T some => new(ChangeKind.Updated, some, change(some)),
            2 => new(ChangeKind.Deleted, all[random.Next(all.Length)], After: null),
            _ => new(ChangeKind.Created, Before: null, await create()),
        };
        if (await store.ApplyAsync(next, CancellationToken.None))
        {
            services.GetRequiredService<IChangeNotices>().Report(next);
        }
    }

    private Task<SiteWorkspace> NewWorkspace()
    {
        var id = Guid.CreateVersion7();
        return Task.FromResult(new SiteWorkspace { Id = id, Name = Word("Site"), Alias = $"site-{id:n}" });
    }

    private async Task<Assignment> NewAssignmentAsync() => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = await UserAsync(),
        GroupId = await GroupAsync(),
        Reason = Word("Needs"),
        Source = "screen",
        CreatedById = Guid.Empty,
        CreatedAt = TimeProvider.System.GetUtcNow().UtcDateTime,
    };

    private async Task<AccessRule> NewRuleAsync() => new()
    {
        Id = Guid.CreateVersion7(),
        SubjectKind = SubjectKind.User,
        SubjectId = await UserAsync(),
        Verbs = ["Umb.Document.Publish"],
        Effect = random.Next(2) == 0 ? Effect.Allow : Effect.Deny,
        Reach = Reach.Branch,
        Reason = Word("Because"),
        CreatedById = Guid.Empty,
        CreatedAt = TimeProvider.System.GetUtcNow().UtcDateTime,
    };

    private async Task<Guid> UserAsync() => One([.. (await services.GetRequiredService<IUserService>().GetAllAsync(UserLoad.Super, 0, 200)).Result!.Items.Select(user => user.Key)]);

    private async Task<Guid> GroupAsync() => One([.. (await services.GetRequiredService<IUserGroupService>().GetAllAsync(0, 100)).Items.Select(group => group.Key)]);

    private Guid One(Guid[] keys) => keys[random.Next(keys.Length)];

    private string Word(string word) => $"{word} {random.Next(1_000_000)}";
}
