using Our.UserAccess.Bulk;
using Our.UserAccess.Groups.GetDeletion;
using Our.UserAccess.Groups.GetDeletions;
using Our.UserAccess.Groups.GetUsage;
using Our.UserAccess.Groups.GroupTree;
using Our.UserAccess.Groups.ListGroups;
using Our.UserAccess.Groups.ListMembers;
using Our.UserAccess.IntegrationTests.Embedded.Content;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Operations.GetOperation;
using Our.UserAccess.Operations.ListOperations;
using Our.UserAccess.Operations.Persistence;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.UserFiles.ExportUsers;
using Our.UserAccess.UserFiles.Import;
using Our.UserAccess.UserFiles.ImportUsers;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Users.UserTree;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Our.UserAccess.IntegrationTests.Package;

/// <summary>No list asks the database more often because there is more to show.</summary>
public sealed class UserQueryCountTests : IAsyncLifetime
{
    private readonly QueryCounter _queries = new();
    private readonly PeopleSite _people = new();
    private Guid _operation = Guid.CreateVersion7();

    [Fact]
    public async Task The_number_of_queries_does_not_grow_with_users_and_groups()
    {
        await _people.SignInAsync("hanna");
        Guid writers = _people.Find("bo").Groups.Single().Key;
        await AddOperationAsync(_operation, people: 1);
        Dictionary<string, int> few = Count(writers);

        for (int number = 0; number < 40; number++)
        {
            await AddGroupAsync(number);
            await AddOperationAsync(Guid.CreateVersion7(), people: number);
            await _people.AddAsync($"Nora {number}", $"nora{number}@example.test", $"nora{number}", number % 2 == 0 ? "writer" : $"more{number}");
        }

        _operation = Guid.CreateVersion7();
        await AddOperationAsync(_operation, people: 80);
        Dictionary<string, int> many = Count(writers);

        Assert.Equal(few, many);
        Assert.True(few["users"] > 0, "Nothing was counted.");
        Assert.All(few.Where(list => list.Key.StartsWith("count", StringComparison.Ordinal)), list => Assert.True(list.Value <= 1, $"{list.Key}: {list.Value}"));
    }

    public ValueTask InitializeAsync() => _people.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await _people.DisposeAsync();
        _queries.Dispose();
    }

    private Dictionary<string, int> Count(Guid group)
    {
        PackageSite site = _people.Site;
        IUserDirectory users = site.Get<IUserDirectory>();
        var lists = new Dictionary<string, Func<Task>>(StringComparer.Ordinal)
        {
            ["users"] = () => users.FindAsync(new UserQuery { OrderBy = UserSortColumn.Email }),
            ["users by groups"] = () => users.FindAsync(new UserQuery { OrderBy = UserSortColumn.Groups, OrderDirection = SortDirection.Descending }),
            ["users by workspaces"] = () => users.FindAsync(new UserQuery { OrderBy = UserSortColumn.Workspaces, Flag = [UserFlag.Expiring, UserFlag.NeverSignedIn] }),
            ["counts"] = () => users.CountAsync(new UserQuery { Filter = "a" }),
            ["count members"] = users.CountMembersAsync,
            ["tree of users"] = () => site.Get<UserTreeHandler>().RootAsync(new PageRequest()),
            ["groups"] = () => site.Get<ListGroupsHandler>().HandleAsync(new GroupQuery { OrderBy = GroupSortColumn.MemberCount }),
            ["tree of groups"] = () => site.Get<GroupTreeHandler>().RootAsync(new PageRequest()),
            ["members"] = () => site.Get<ListMembersHandler>().HandleAsync(group, new UserQuery()),
            ["usage of a group"] = () => site.Get<GetUsageHandler>().HandleAsync(group, TestContext.Current.CancellationToken),
            ["deletion of a group"] = () => site.Get<GetDeletionHandler>().HandleAsync(group, TestContext.Current.CancellationToken),
            ["deletion of groups"] = () => site.Get<GetDeletionsHandler>().HandleAsync(new GroupsToDelete { GroupIds = [group] }, TestContext.Current.CancellationToken),
            ["export"] = () => ExportAsync(site),
            ["operations"] = () => site.Get<ListOperationsHandler>().HandleAsync(new PageRequest(), TestContext.Current.CancellationToken),
            ["operation"] = () => site.Get<GetOperationHandler>().HandleAsync(_operation, new OperationItemsQuery(), TestContext.Current.CancellationToken),
            ["preview of disabling"] = () => PreviewAsync(site, new BulkOrder { Action = BulkAction.Disable }),
            ["preview of a group"] = () => PreviewAsync(site, new BulkOrder { Action = BulkAction.AddGroups, GroupIds = [group] }),
            ["dry run of an import"] = () => DryRunAsync(site),
            ["names"] = async () => await users.NamesAsync(await users.FindIdsAsync(new UserQuery())),
        };
        return lists.ToDictionary(list => list.Key, list => CountOnce(list.Value), StringComparer.Ordinal);
    }

    // The first time fills caches of Umbraco's.
    private int CountOnce(Func<Task> list)
    {
        list().GetAwaiter().GetResult();
        return _queries.In(() => list().GetAwaiter().GetResult());
    }

    private static async Task ExportAsync(PackageSite site)
    {
        await foreach (string part in site.Get<UserExport>().WriteAsync(new UserQuery(), TestContext.Current.CancellationToken))
        {
            Assert.NotEmpty(part);
        }
    }

    private static async Task PreviewAsync(PackageSite site, BulkOrder order)
    {
        IReadOnlyList<Guid> everybody = await site.Get<IUserDirectory>().FindIdsAsync(new UserQuery());
        Assert.Equal(everybody.Count, (await site.Get<BulkJudge>().JudgeAsync(everybody, order, TestContext.Current.CancellationToken)).Count);
    }

    // As many rows as there are people.
    private static async Task DryRunAsync(PackageSite site)
    {
        int rows = (await site.Get<IUserDirectory>().FindIdsAsync(new UserQuery())).Count;
        string file = "name,email,groups\n" + string.Concat(Enumerable.Range(0, rows).Select(row => $"New {row},new{row}@example.test,writer\n"));
        ImportReport report = (await site.Get<ImportUsersHandler>().CheckAsync(ImportFile.Read(file), TestContext.Current.CancellationToken)).TryGet(out ImportReport? found, out _)
            ? found
            : throw new InvalidOperationException("The file could not be read.");
        Assert.Equal(rows, report.Rows);
    }

    private async Task AddOperationAsync(Guid id, int people)
    {
        var operation = new StoredOperation
        {
            Id = id,
            Kind = "bulk",
            Action = "disable",
            Title = "Disable",
            Request = "{}",
            State = OperationState.Completed,
            StartedById = _people.Find("hanna").Key,
            CreatedAt = _people.Site.Get<TimeProvider>().GetUtcNow().UtcDateTime,
        };
        OperationTask[] tasks = [.. Enumerable.Range(0, people).Select(number => new OperationTask(SubjectId: null, $"{number}"))];
        await _people.Site.Get<OperationStore>().AddAsync(operation, tasks, TestContext.Current.CancellationToken);
    }

    private async Task AddGroupAsync(int number)
    {
        UserGroup group = new(_people.Site.Get<IShortStringHelper>()) { Name = $"More {number}", Alias = $"more{number}" };
        Assert.True((await _people.Site.Get<IUserGroupService>().CreateAsync(group, Umbraco.Cms.Core.Constants.Security.SuperUserKey)).Success);
    }
}
