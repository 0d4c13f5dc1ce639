using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Embedded;

public sealed class ConcurrencyTests(EmbeddedUmbracoFixture umbraco) : IClassFixture<EmbeddedUmbracoFixture>
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
