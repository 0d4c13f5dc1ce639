using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Our.UserAccess.IntegrationTests.Embedded;

public abstract class ConcurrencyRules(EmbeddedUmbracoFixture umbraco)
{
    [Fact]
    public async Task Parallel_writers_and_readers_lose_nothing_and_meet_no_locked_database()
    {
        var users = umbraco.Get<IUserService>();
        List<IUser> people = [];
        for (var number = 0; number < 8; number++)
        {
            people.Add(await umbraco.CreateUserAsync($"parallel-{number}@example.test"));
        }

        var writers = people.Select(person => Task.Run(() => RenameAsync(person)));
        var readers = people.Select(person => Task.Run(async () => Assert.NotNull(await users.GetAsync(person.Key))));
        await Task.WhenAll(writers.Concat(readers));

        foreach (var person in people)
        {
            Assert.Equal("renamed 10", (await umbraco.ReloadAsync(person)).Name);
        }

        async Task RenameAsync(IUser person)
        {
            for (var turn = 1; turn <= 10; turn++)
            {
                var loaded = await umbraco.ReloadAsync(person);
                loaded.Name = $"renamed {turn}";
                users.Save(loaded);
            }
        }
    }

    [Fact]
    public async Task Groups_documents_and_users_made_and_read_at_the_same_time_are_all_there()
    {
        const int each = 12;
        var root = await umbraco.Pages.PageAsync("Made in parallel");
        var entities = umbraco.Get<IEntityService>();

        var work = Enumerable.Range(0, each).SelectMany(number => new Task[]
        {
            Task.Run(() => umbraco.StoreAsync(umbraco.NewGroup($"parallel{number}"))),
            Task.Run(() => umbraco.CreateUserAsync($"made-in-parallel-{number}@example.test")),
            Task.Run(() => umbraco.Pages.PageAsync($"Parallel {number}", root)),
            Task.Run(() => entities.GetChildren(root.Id, UmbracoObjectTypes.Document).ToList()),
        });
        await Task.WhenAll(work);

        var groups = await umbraco.Get<IUserGroupService>().GetAllAsync(0, 1000);
        Assert.Equal(each, groups.Items.Count(group => group.Alias.StartsWith("parallel", StringComparison.Ordinal)));
        Assert.Equal(each, umbraco.Get<IUserService>().GetAll(0, 1000, out _).Count(user => user.Email.StartsWith("made-in-parallel", StringComparison.Ordinal)));
        Assert.Equal(Enumerable.Range(0, each), entities.GetChildren(root.Id, UmbracoObjectTypes.Document).Select(child => child.SortOrder).Order());
    }

    [Fact]
    public async Task Parallel_saves_of_one_group_leave_one_of_them_whole()
    {
        var group = await umbraco.CreateGroupAsync();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(async () =>
        {
            var mine = await umbraco.ReloadAsync(group);
            mine.Name = $"{number}";
            mine.Permissions = new HashSet<string> { $"Verb.A.{number}", $"Verb.B.{number}" };
            await umbraco.UpdateAsync(mine);
        })));

        var saved = await umbraco.ReloadAsync(group);
        Assert.Equal([$"Verb.A.{saved.Name}", $"Verb.B.{saved.Name}"], saved.Permissions.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Parallel_changes_of_one_users_groups_leave_one_of_them_whole()
    {
        var user = await umbraco.CreateUserAsync($"{Guid.CreateVersion7():N}@example.test");
        var groups = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => umbraco.CreateGroupAsync()));

        await Task.WhenAll(groups.Select(group => Task.Run(async () =>
        {
            var mine = await umbraco.ReloadAsync(user);
            mine.ClearGroups();
            mine.AddGroup(group.ToReadOnlyGroup());
            umbraco.Get<IUserService>().Save(mine);
        })));

        Assert.Single((await umbraco.ReloadAsync(user)).Groups);
    }

    [Fact]
    public async Task A_child_scope_that_does_not_complete_rolls_everything_back()
    {
        var user = await umbraco.CreateUserAsync("rollback@example.test");
        var scopes = umbraco.Get<ICoreScopeProvider>();

        using (var outer = scopes.CreateCoreScope())
        {
            user.Name = "never";
            umbraco.Get<IUserService>().Save(user);
            scopes.CreateCoreScope().Dispose();
            Assert.False(outer.Complete());
        }

        Assert.Equal("rollback@example.test", (await umbraco.ReloadAsync(user)).Name);
    }
}
