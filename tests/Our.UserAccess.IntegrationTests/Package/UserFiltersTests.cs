using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Workspaces.Contracts;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace Our.UserAccess.IntegrationTests.Package;

public sealed class UserFiltersTests(UserFiltersTests.Marked people) : IClassFixture<UserFiltersTests.Marked>
{
    private IUserDirectory Users => people.Site.Get<IUserDirectory>();

    [Theory]
    [InlineData("expiring", "Anna Andersson,Dan")]
    [InlineData("override", "Bo Berg")]
    [InlineData("administrator", "Hanna")]
    [InlineData("neverSignedIn", "Carla,Finn,Gate")]
    [InlineData("noGroups", "Dan,Eve,Gate")]
    [InlineData("sensitiveData", "")]
    [InlineData("you", "Hanna")]
    [InlineData("superUser", "")]
    [InlineData("planned", "Dan,Eve")]
    public async Task Everybody_with_the_flag_is_found_and_shows_it(string flag, string names)
    {
        UserFlag wanted = Enum.Parse<UserFlag>(flag, ignoreCase: true);
        Page<UserItem> found = await Users.FindAsync(new UserQuery { Flag = [wanted] });

        Assert.Equal(names, string.Join(',', found.Items.Select(user => user.Name)));
        Assert.All(found.Items, user => Assert.Contains(wanted, user.Flags));
        Assert.Equal(found.Total, (await Users.FindAsync(new UserQuery())).Items.Count(user => user.Flags.Contains(wanted)));
    }

    [Fact]
    public async Task Any_of_the_flags_is_enough() =>
        Assert.Equal(["Anna Andersson", "Bo Berg", "Dan"], await NamesAsync(new UserQuery { Flag = [UserFlag.Expiring, UserFlag.Override] }));

    [Fact]
    public async Task The_last_sign_in_is_asked_for_from_both_sides()
    {
        var second = new DateTimeOffset(PeopleSite.SignedIn.AddDays(1));

        Assert.Equal(["Bo Berg"], await NamesAsync(new UserQuery { SignedInAfter = second }));
        Assert.DoesNotContain("Bo Berg", await NamesAsync(new UserQuery { SignedInBefore = second }));
        Assert.Contains("Carla", await NamesAsync(new UserQuery { SignedInBefore = second }));
        Assert.Equal(["Anna Andersson", "Dan", "Eve", "Hanna"], await NamesAsync(new UserQuery { SignedInAfter = second.AddDays(-1), SignedInBefore = second }));
    }

    [Fact]
    public async Task Who_signs_in_with_two_factors_is_told_from_who_does_not()
    {
        UserItem eve = Assert.Single((await Users.FindAsync(new UserQuery { TwoFactor = true })).Items);

        Assert.Equal("Eve", eve.Name);
        Assert.True(eve.HasTwoFactor);
        Assert.DoesNotContain("Eve", await NamesAsync(new UserQuery { TwoFactor = false }));
        Assert.Equal("Eve", (await NamesAsync(new UserQuery { OrderBy = UserSortColumn.TwoFactor }))[^1]);
    }

    [Fact]
    public async Task The_people_of_a_workspace_are_found_and_shown_with_it()
    {
        UserItem anna = Assert.Single((await Users.FindAsync(new UserQuery { WorkspaceId = [people.Acme] })).Items);

        Assert.Equal("Anna Andersson", anna.Name);
        Assert.Equal("Acme", Assert.Single(anna.Workspaces).Name);
        Assert.Empty(await NamesAsync(new UserQuery { WorkspaceId = [Guid.CreateVersion7()] }));
    }

    [Theory]
    [InlineData(nameof(UserSortColumn.State), "Anna Andersson,Bo Berg,Hanna,Carla,Gate,Finn,Dan,Eve")]
    [InlineData(nameof(UserSortColumn.Kind), "Anna Andersson,Bo Berg,Carla,Dan,Eve,Finn,Hanna,Gate")]
    [InlineData(nameof(UserSortColumn.Groups), "Dan,Eve,Gate,Hanna,Anna Andersson,Bo Berg,Carla,Finn")]
    [InlineData(nameof(UserSortColumn.Workspaces), "Bo Berg,Carla,Dan,Eve,Finn,Gate,Hanna,Anna Andersson")]
    public async Task Ties_of_a_column_stand_by_name(string column, string names) =>
        Assert.Equal(names, string.Join(',', await NamesAsync(new UserQuery { OrderBy = Enum.Parse<UserSortColumn>(column) })));

    [Fact]
    public async Task Every_column_sorts_everybody_both_ways()
    {
        foreach (UserSortColumn column in Enum.GetValues<UserSortColumn>())
        {
            Assert.Equal(8, (await NamesAsync(new UserQuery { OrderBy = column })).Distinct(StringComparer.Ordinal).Count());
            Assert.Equal(8, (await NamesAsync(new UserQuery { OrderBy = column, OrderDirection = SortDirection.Descending })).Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Fact]
    public async Task All_that_a_query_means_is_named_whatever_part_it_asks_for()
    {
        var query = new UserQuery { OrderBy = UserSortColumn.Email, Skip = 3, Take = 1 };

        Assert.Equal((await Users.FindAsync(query with { Skip = 0, Take = 500 })).Items.Select(user => user.Id), await Users.FindIdsAsync(query));
    }

    private async Task<IReadOnlyList<string>> NamesAsync(UserQuery query) => [.. (await Users.FindAsync(query)).Items.Select(user => user.Name)];

    /// <summary>Anna's access to Acme ends in a week, all of Dan's soon and of Eve's later; Bo has a rule of his own; Eve signs in with two factors.</summary>
    public sealed class Marked : IAsyncLifetime
    {
        private readonly PeopleSite _people = new();

        public PackageSite Site => _people.Site;

        public Guid Acme { get; } = Guid.CreateVersion7();

        public async ValueTask InitializeAsync()
        {
            await _people.InitializeAsync();
            await _people.SignInAsync("hanna");
            DateTime now = TimeProvider.System.GetUtcNow().UtcDateTime;
            await CreateAsync(new SiteWorkspace { Id = Acme, Name = "Acme", Alias = "acme" });
            await CreateAsync(Assignment("anna", now.AddDays(7)));
            await CreateAsync(Assignment("bo", now.AddDays(-1)));
            await CreateAsync(Plan("dan", now.AddDays(13)));
            await CreateAsync(Plan("eve", now.AddDays(15)));
            await CreateAsync(Rule("bo", until: null));
            await CreateAsync(Rule("carla", until: now.AddDays(-1)));
            using ICoreScope scope = Site.Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
            Site.Get<ITwoFactorLoginRepository>().Save(new TwoFactorLogin { UserOrMemberKey = _people.Find("eve").Key, ProviderName = "App", Secret = "x" });
        }

        public ValueTask DisposeAsync() => _people.DisposeAsync();

        private Assignment Assignment(string userName, DateTime until) => new()
        {
            Id = Guid.CreateVersion7(),
            UserId = _people.Find(userName).Key,
            GroupId = _people.Find("anna").Groups.Single().Key,
            WorkspaceId = Acme,
            Until = until,
            Reason = "Test",
            Source = "screen",
            CreatedById = Guid.Empty,
            CreatedAt = until.AddYears(-1),
        };

        private UserPlan Plan(string userName, DateTime until) => new()
        {
            Id = _people.Find(userName).Key,
            AccessUntil = until,
            Reason = "Test",
            CreatedById = Guid.Empty,
            CreatedAt = PeopleSite.SignedIn,
        };

        private AccessRule Rule(string userName, DateTime? until) => new()
        {
            Id = Guid.CreateVersion7(),
            SubjectKind = SubjectKind.User,
            SubjectId = _people.Find(userName).Key,
            Verbs = ["Umb.Document.Publish"],
            Effect = Effect.Deny,
            Reach = Reach.Branch,
            Until = until,
            Reason = "Test",
            CreatedById = Guid.Empty,
            CreatedAt = PeopleSite.SignedIn,
        };

        private async Task CreateAsync<T>(T record)
            where T : class, IRecord
        {
            var change = new Change<T>(ChangeKind.Created, Before: null, record);
            Assert.True(await Site.Get<IRecordStore<T>>().ApplyAsync(change, TestContext.Current.CancellationToken));
            Site.Get<IChangeNotices>().Report(change);
        }
    }
}
