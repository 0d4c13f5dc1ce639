using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Workspaces.Contracts;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Benchmarks.Host;

/// <summary>People with assignments on the large seed, and questions about them.</summary>
internal sealed class HostSite
{
    private const int Seed = 2017081702;
    private const int People = 200;
    private const int Documents = 5_000;

    private readonly Random _random = new(Seed);

    private HostSite(IServiceProvider services) => Services = services;

    public IServiceProvider Services { get; }

    public IUser[] Users { get; private set; } = [];

    /// <summary>Somebody whom nothing of ours concerns.</summary>
    public IUser Unconcerned { get; private set; } = null!;

    public Guid[] Pages { get; private set; } = [];

    public IAccessFacts Facts => Get<IAccessFacts>();

    /// <summary>Umbraco's service as everybody gets it: with our answers in front.</summary>
    public IContentPermissionService Decorated => Get<IContentPermissionService>();

    /// <summary>Umbraco's own.</summary>
    public IContentPermissionService Inner => (IContentPermissionService)ActivatorUtilities.CreateInstance(
        Services, typeof(IContentPermissionService).Assembly.GetType("Umbraco.Cms.Core.Services.ContentPermissionService", throwOnError: true)!);

    public static async Task<HostSite> CreateAsync(IServiceProvider services)
    {
        var site = new HostSite(services);
        site.Choose();
        await site.AssignAsync();
        return site;
    }

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public (IUser User, Guid Page, string Verb)[] Questions(int count)
    {
        string[] verbs = [ActionBrowse.ActionLetter, ActionUpdate.ActionLetter, ActionPublish.ActionLetter, ActionDelete.ActionLetter];
        return [.. Enumerable.Range(0, count).Select(_ => (One(Users), One(Pages), One(verbs)))];
    }

    public Task CreateAsync<T>(T record)
        where T : class, IRecord => ApplyAsync(new Change<T>(ChangeKind.Created, Before: null, record));

    public async Task ApplyAsync<T>(Change<T> change)
        where T : class, IRecord
    {
        await Get<IRecordStore<T>>().ApplyAsync(change, CancellationToken.None);
        Get<IChangeNotices>().Report(change);
    }

    public AccessRule Rule(Guid user, Guid page) => new()
    {
        Id = Guid.CreateVersion7(),
        SubjectKind = SubjectKind.User,
        SubjectId = user,
        NodeId = page,
        Verbs = [ActionPublish.ActionLetter],
        Effect = Effect.Deny,
        Reach = Reach.Node,
        Reason = "Measured",
        CreatedById = user,
        CreatedAt = TimeProvider.System.GetUtcNow().UtcDateTime,
    };

    private T One<T>(T[] items) => items[_random.Next(items.Length)];

    private void Choose()
    {
        var active = Get<IUserService>().GetAll(0, 1_000, out _, "Name", Umbraco.Cms.Core.Direction.Ascending, [Umbraco.Cms.Core.Models.Membership.UserState.Active], null, null, (IQuery<IUser>?)null)
            .Where(user => user.Groups.Any() && user.Id > 0).ToArray();
        Users = [.. active.OrderBy(_ => _random.Next()).Take(People)];
        Unconcerned = active.First(user => !Users.Contains(user));
        Pages = [.. Get<IEntityService>().GetAllPaths(UmbracoObjectTypes.Document, Array.Empty<int>()).Select(document => document.Key).OrderBy(_ => _random.Next()).Take(Documents)];
    }

    /// <summary>Each person's groups count in a workspace of their own choosing: the top of some page, as sites have it.</summary>
    private async Task AssignAsync()
    {
        if ((await Get<IRecordStore<Assignment>>().AllAsync(CancellationToken.None)).Count > 0)
        {
            Users = [.. Users.Where(user => Facts.Current!.IsInvolved(user.Key))];
            return;
        }

        var tops = Get<IEntityService>().GetRootEntities(UmbracoObjectTypes.Document).Select(top => top.Key).ToArray();
        var workspaces = tops.Select((top, number) => new SiteWorkspace { Id = Guid.CreateVersion7(), Name = $"Site {number}", Alias = $"site-{number}", ContentRootIds = [top] }).ToArray();
        foreach (var workspace in workspaces)
        {
            await CreateAsync(workspace);
        }

        foreach (var user in Users)
        {
            await CreateAsync(new Assignment
            {
                Id = Guid.CreateVersion7(),
                UserId = user.Key,
                GroupId = user.Groups.First().Key,
                WorkspaceId = One(workspaces).Id,
                Reason = "Measured",
                Source = "benchmark",
                CreatedById = user.Key,
                CreatedAt = TimeProvider.System.GetUtcNow().UtcDateTime,
            });
        }
    }
}
