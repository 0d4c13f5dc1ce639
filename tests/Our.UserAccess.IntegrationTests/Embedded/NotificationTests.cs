using Microsoft.Data.Sqlite;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Our.UserAccess.IntegrationTests.Embedded;

public sealed class NotificationTests(EmbeddedUmbracoFixture umbraco) : IClassFixture<EmbeddedUmbracoFixture>
{
    [Fact]
    public async Task Creating_saves_twice_and_tells_after_both()
    {
        umbraco.Notifications.Clear();

        await umbraco.CreateUserAsync("order@example.test");

        Assert.Equal(["UserSavingNotification", "UserSavingNotification", "UserSavedNotification", "UserSavedNotification"], umbraco.Notifications.Names);
    }

    [Fact]
    public async Task A_veto_keeps_the_user_out_of_the_database()
    {
        umbraco.Notifications.Clear();
        umbraco.Notifications.OnPublished = notification => (notification as UserSavingNotification)?.Cancel = true;
        UserCreateModel model = new() { Email = "veto@example.test", UserName = "veto@example.test", Name = "V", UserGroupKeys = new HashSet<Guid> { Constants.Security.WriterGroupKey } };

        var created = await umbraco.Get<IUserService>().CreateAsync(Constants.Security.SuperUserKey, model);
        umbraco.Notifications.Clear();

        Assert.Equal(UserOperationStatus.CancelledByNotification, created.Status);
        Assert.Null(umbraco.Get<IUserService>().GetByEmail("veto@example.test"));
    }

    [Fact]
    public async Task Saved_is_told_after_the_commit_and_saving_before_it()
    {
        var user = await umbraco.CreateUserAsync("commit@example.test");
        Dictionary<string, string?> names = new(StringComparer.Ordinal);
        umbraco.Notifications.Clear();
        umbraco.Notifications.OnPublished = notification => names[notification.GetType().Name] = NameFromAnotherConnection(user.Id);

        user = await umbraco.ReloadAsync(user);
        user.Name = "After";
        umbraco.Get<IUserService>().Save(user);
        umbraco.Notifications.Clear();

        Assert.Equal("commit@example.test", names["UserSavingNotification"]);
        Assert.Equal("After", names["UserSavedNotification"]);
    }

    [Fact]
    public async Task Deleting_can_be_cancelled()
    {
        var user = await umbraco.CreateUserAsync("kept@example.test");
        umbraco.Notifications.Clear();
        umbraco.Notifications.OnPublished = notification => (notification as UserDeletingNotification)?.Cancel = true;

        umbraco.Get<IUserService>().Delete(user, deletePermanently: true);
        umbraco.Notifications.Clear();

        Assert.NotNull(await umbraco.Get<IUserService>().GetAsync(user.Key));
    }

    [Fact]
    public async Task A_failing_handler_of_saved_does_not_undo_the_save()
    {
        var user = await umbraco.CreateUserAsync("throws@example.test");
        umbraco.Notifications.Clear();
        umbraco.Notifications.OnPublished = notification =>
        {
            if (notification is UserSavedNotification)
            {
                throw new InvalidOperationException("handler");
            }
        };

        user = await umbraco.ReloadAsync(user);
        user.Name = "Saved";
        Assert.Throws<InvalidOperationException>(() => umbraco.Get<IUserService>().Save(user));
        umbraco.Notifications.Clear();

        Assert.Equal("Saved", (await umbraco.ReloadAsync(user)).Name);
    }

    private string? NameFromAnotherConnection(int id)
    {
        using SqliteConnection connection = new($"Data Source={Path.Combine(umbraco.Folder, "umbraco.sqlite.db")};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Name FROM umbracoUser WHERE Id = $id";
        command.Parameters.AddWithValue("$id", id);
        return command.ExecuteScalar() as string;
    }
}
