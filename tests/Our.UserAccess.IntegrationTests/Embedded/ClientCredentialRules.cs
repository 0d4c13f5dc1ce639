using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Our.UserAccess.IntegrationTests.Embedded;

/// <summary>The ids by which machines sign in as API users.</summary>
public abstract class ClientCredentialRules(EmbeddedUmbracoFixture umbraco)
{
    private IUserService Users => umbraco.Get<IUserService>();

    [Fact]
    public async Task An_API_user_is_found_by_each_of_its_client_ids()
    {
        var user = await ApiUserAsync();

        Assert.Equal(UserClientCredentialsOperationStatus.Success, await Users.AddClientIdAsync(user.Key, "found-b"));
        Assert.Equal(UserClientCredentialsOperationStatus.Success, await Users.AddClientIdAsync(user.Key, "found-a"));

        Assert.Equal(["found-a", "found-b"], await Users.GetClientIdsAsync(user.Key));
        Assert.Equal(user.Key, (await Users.FindByClientIdAsync("found-b"))?.Key);
        Assert.Null(await Users.FindByClientIdAsync("found-c"));
    }

    [Fact]
    public async Task A_client_id_belongs_to_one_user_without_regard_to_case()
    {
        var (first, second) = (await ApiUserAsync(), await ApiUserAsync());
        await Users.AddClientIdAsync(first.Key, "only-once");

        Assert.Equal(UserClientCredentialsOperationStatus.DuplicateClientId, await Users.AddClientIdAsync(second.Key, "ONLY-ONCE"));
    }

    [Fact]
    public async Task People_have_no_client_ids_and_not_everything_is_one()
    {
        var person = await umbraco.CreateUserAsync($"{Guid.CreateVersion7():N}@example.test");

        Assert.Equal(UserClientCredentialsOperationStatus.InvalidUser, await Users.AddClientIdAsync(person.Key, "of-a-person"));
        Assert.Equal(UserClientCredentialsOperationStatus.InvalidClientId, await Users.AddClientIdAsync(person.Key, "with space"));
    }

    [Fact]
    public async Task A_removed_client_id_is_gone_and_goes_once()
    {
        var user = await ApiUserAsync();
        await Users.AddClientIdAsync(user.Key, "removed");

        Assert.True(await Users.RemoveClientIdAsync(user.Key, "removed"));
        Assert.False(await Users.RemoveClientIdAsync(user.Key, "removed"));
        Assert.Null(await Users.FindByClientIdAsync("removed"));
    }

    [Fact]
    public async Task The_client_ids_of_a_deleted_user_are_free_again()
    {
        var (gone, next) = (await ApiUserAsync(), await ApiUserAsync());
        await Users.AddClientIdAsync(gone.Key, "passed-on");
        await Users.DeleteAsync(Constants.Security.SuperUserKey, gone.Key);

        Assert.Equal(UserClientCredentialsOperationStatus.Success, await Users.AddClientIdAsync(next.Key, "passed-on"));
    }

    [Fact]
    public async Task A_change_in_a_scope_that_only_read_so_far_survives_another_writer_in_between()
    {
        // Umbraco adds and removes client ids in scopes that say they only read, after reading.
        var (user, person) = (await ApiUserAsync(), await umbraco.CreateUserAsync($"{Guid.CreateVersion7():N}@example.test"));
        var repository = umbraco.Get<IUserRepository>();
        using (umbraco.Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true))
        {
            Assert.DoesNotContain("in-between", repository.GetAllClientIds());
            await WithoutScope(() => Rename(person));
            repository.AddClientId(user.Id, "in-between");
        }

        Assert.Equal(user.Key, (await Users.FindByClientIdAsync("in-between"))?.Key);
        Assert.Equal("renamed", (await umbraco.ReloadAsync(person)).Name);
    }

    [Fact]
    public async Task A_writing_scope_inside_a_reading_one_survives_another_writer_in_between()
    {
        var (mine, other) = (await umbraco.CreateUserAsync($"{Guid.CreateVersion7():N}@example.test"), await umbraco.CreateUserAsync($"{Guid.CreateVersion7():N}@example.test"));
        using (umbraco.Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true))
        {
            Assert.True(umbraco.Get<IUserRepository>().Exists(mine.Key));
            await WithoutScope(() => Rename(other));
            Rename(mine);
        }

        Assert.Equal(("renamed", "renamed"), ((await umbraco.ReloadAsync(mine)).Name, (await umbraco.ReloadAsync(other)).Name));
    }

    private static Task WithoutScope(Action work)
    {
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(work);
        }
    }

    private void Rename(IUser user)
    {
        user.Name = "renamed";
        Users.Save(user);
    }

    private async Task<IUser> ApiUserAsync()
    {
        var email = $"{Guid.CreateVersion7():N}@example.test";
        var model = new UserCreateModel { Email = email, UserName = email, Name = email, Kind = UserKind.Api, UserGroupKeys = new HashSet<Guid> { Constants.Security.WriterGroupKey } };
        var created = await Users.CreateAsync(Constants.Security.SuperUserKey, model, approveUser: true);
        Assert.True(created.Success, created.Status.ToString());
        return created.Result.CreatedUser!;
    }
}
