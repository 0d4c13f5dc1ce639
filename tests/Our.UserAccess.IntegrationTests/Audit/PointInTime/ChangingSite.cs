using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Workspaces.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Audit.PointInTime;

/// <summary>Some pages, people and groups, and random changes of everything that decides about access.</summary>
internal sealed class ChangingSite(BackOfficeHost host, ManualClock clock, Random random)
{
    private const string Publish = "Umb.Document.Publish";
    private const string Read = "Umb.Document.Read";
    private static readonly Guid Super = Constants.Security.SuperUserKey;

    private readonly List<IContent> _pages = [];
    private readonly List<Guid> _users = [];
    private readonly List<Guid> _groups = [];

    public IEnumerable<Guid> Pages => _pages.Select(page => page.Key);

    public static IReadOnlyList<string> Verbs { get; } = [Publish, Read];

    private IUserService Users => Get<IUserService>();

    private IUserGroupService Groups => Get<IUserGroupService>();

    public async Task PrepareAsync()
    {
        for (int site = 0; site < 2; site++)
        {
            IContent home = await host.Pages.PageAsync($"Home {site}");
            _pages.AddRange([home, await host.Pages.PageAsync($"News {site}", home)]);
        }

        for (int number = 0; number < 4; number++)
        {
            IUserGroup group = await host.People.GroupAsync(["content"], number % 2 == 0 ? -1 : _pages[0].Id, null, number == 0 ? [Read, Publish] : [Read]);
            _groups.Add(group.Key);
            _users.Add((await host.People.UserAsync(group.Alias)).Key);
            await CreateAsync(new SiteWorkspace { Id = Guid.CreateVersion7(), Name = $"Place {number}", Alias = $"place-{number}", ContentRootIds = [One(_pages).Key] });
        }
    }

    public async Task ChangeAsync()
    {
        switch (random.Next(14))
        {
            case 0 or 1:
                await CreateAsync(await NewAssignmentAsync());
                break;
            case 2:
                await UpdateAsync<Assignment>(assignment => assignment with { Until = clock.GetUtcNow().UtcDateTime.AddSeconds(random.Next(1, 20)), Version = assignment.Version + 1 });
                break;
            case 3 or 4:
                await CreateAsync(NewRule());
                break;
            case 5:
                await UpdateAsync<AccessRule>(rule => rule with { Effect = One([Effect.Allow, Effect.Deny]), Guardrail = !rule.Guardrail, Verbs = [One([Publish, Read, "*"])], Version = rule.Version + 1 });
                break;
            case 6:
                await DeleteOneAsync();
                break;
            case 7:
                await UpdateAsync<SiteWorkspace>(workspace => workspace with { ContentRootIds = [One(_pages).Key], Version = workspace.Version + 1 });
                break;
            default:
                await ChangeUmbracosAsync();
                break;
        }
    }

    private async Task ChangeUmbracosAsync()
    {
        Guid user = One(_users);
        Guid group = One(_groups);
        switch (random.Next(7))
        {
            case 0:
                await Groups.AddUsersToUserGroupAsync(new UsersToUserGroupManipulationModel(group, [user]), Super);
                break;
            case 1:
                await Groups.RemoveUsersFromUserGroupAsync(new UsersToUserGroupManipulationModel(group, [user]), Super);
                break;
            case 2:
                IUser changed = (await Users.GetAsync(user))!;
                changed.IsApproved = !changed.IsApproved;
                Users.Save(changed);
                break;
            case 3:
                IUser started = (await Users.GetAsync(user))!;
                started.StartContentIds = random.Next(2) == 0 ? [] : [One(_pages).Id];
                Users.Save(started);
                break;
            case 4:
                _users.Remove(user);
                await Users.DeleteAsync(Super, user);
                _users.Add((await host.People.UserAsync((await Groups.GetAsync(group))!.Alias)).Key);
                break;
            default:
                await ChangeAsync((await Groups.GetAsync(group))!);
                break;
        }
    }

    private Task ChangeAsync(IUserGroup group)
    {
        group.Permissions = random.Next(2) == 0 ? new HashSet<string>([Read], StringComparer.Ordinal) : new HashSet<string>([Read, Publish], StringComparer.Ordinal);
        group.StartContentId = One<int?>([-1, _pages[0].Id, _pages[3].Id, null]);
        group.GranularPermissions.Clear();
        if (random.Next(2) == 0)
        {
            group.GranularPermissions.Add(new DocumentGranularPermission { Key = One(_pages).Key, Permission = One([Publish, Read, string.Empty]) });
        }

        return Groups.UpdateAsync(group, Super);
    }

    private async Task<Assignment> NewAssignmentAsync()
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        Guid[] places = [.. (await Get<IRecordStore<SiteWorkspace>>().AllAsync(TestContext.Current.CancellationToken)).Select(workspace => workspace.Id)];
        return new Assignment
        {
            Id = Guid.CreateVersion7(),
            UserId = One(_users),
            GroupId = One(_groups),
            WorkspaceId = random.Next(3) == 0 || places.Length == 0 ? null : One(places),
            From = random.Next(3) == 0 ? now.AddSeconds(random.Next(1, 10)) : null,
            Until = random.Next(3) == 0 ? now.AddSeconds(random.Next(10, 30)) : null,
            Reason = "Random",
            Source = "screen",
            CreatedById = Super,
            CreatedAt = now,
        };
    }

    private AccessRule NewRule()
    {
        SubjectKind kind = One([SubjectKind.User, SubjectKind.Group, SubjectKind.Everyone]);
        return new AccessRule
        {
            Id = Guid.CreateVersion7(),
            SubjectKind = kind,
            SubjectId = kind switch { SubjectKind.User => One(_users), SubjectKind.Group => One(_groups), _ => null },
            NodeId = One(_pages).Key,
            Verbs = [One([Publish, Read])],
            Effect = One([Effect.Allow, Effect.Deny]),
            Reach = One([Reach.Node, Reach.Branch]),
            Reason = "Random",
            CreatedById = Super,
            CreatedAt = clock.GetUtcNow().UtcDateTime,
        };
    }

    private Task DeleteOneAsync() => random.Next(3) switch
    {
        0 => DeleteAsync<Assignment>(),
        1 => DeleteAsync<AccessRule>(),
        _ => DeleteAsync<SiteWorkspace>(),
    };

    private Task CreateAsync<T>(T record)
        where T : class, IRecord => ApplyAsync(new Change<T>(ChangeKind.Created, Before: null, record));

    private async Task UpdateAsync<T>(Func<T, T> change)
        where T : class, IRecord
    {
        if (await SomeAsync<T>() is T record)
        {
            await ApplyAsync(new Change<T>(ChangeKind.Updated, record, change(record)));
        }
    }

    private async Task DeleteAsync<T>()
        where T : class, IRecord
    {
        if (await SomeAsync<T>() is T record)
        {
            await ApplyAsync(new Change<T>(ChangeKind.Deleted, record, After: null));
        }
    }

    private async Task<T?> SomeAsync<T>()
        where T : class, IRecord
    {
        T[] all = [.. (await Get<IRecordStore<T>>().AllAsync(TestContext.Current.CancellationToken)).OrderBy(record => record.Id)];
        return all.Length == 0 ? null : One(all);
    }

    private async Task ApplyAsync<T>(Change<T> change)
        where T : class, IRecord
    {
        Assert.True(await Get<IRecordStore<T>>().ApplyAsync(change, TestContext.Current.CancellationToken));
        Get<IChangeNotices>().Report(change);
    }

    private T One<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];

    private T Get<T>()
        where T : notnull => host.Services.GetRequiredService<T>();
}
