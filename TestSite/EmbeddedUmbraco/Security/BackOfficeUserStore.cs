using EmbeddedUmbraco.Persistence.Querying;
using EmbeddedUmbraco.Users;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.Security;

internal sealed class BackOfficeUserStore(ICoreScopeProvider scopes, IEventMessagesFactory messages, IUserRepository users, BackOfficeUserReader reader) : IBackOfficeUserStore
{
    public Task<UserOperationStatus> SaveAsync(IUser user)
    {
        if (string.IsNullOrWhiteSpace(user.Username) || string.IsNullOrWhiteSpace(user.Name))
        {
            throw new ArgumentException("A user needs a user name and a name.", nameof(user));
        }

        using var scope = scopes.CreateCoreScope();
        var saving = new UserSavingNotification(user, messages.Get());
        if (scope.Notifications.PublishCancelable(saving))
        {
            scope.Complete();
            return Task.FromResult(UserOperationStatus.CancelledByNotification);
        }

        users.Save(user);
        scope.Notifications.Publish(new UserSavedNotification(user, saving.Messages).WithStateFrom(saving));
        scope.Complete();
        return Task.FromResult(UserOperationStatus.Success);
    }

    /// <summary>What Umbraco does instead of deleting.</summary>
    public Task<UserOperationStatus> DisableAsync(IUser user)
    {
        user.IsApproved = false;
        return SaveAsync(user);
    }

    public Task<IUser?> GetByUserNameAsync(string username)
    {
        var folded = username.Fold();
        return Task.FromResult(reader.One(rows => rows.Where(row => row.UserNameFolded == folded)));
    }

    public Task<IUser?> GetByEmailAsync(string email)
    {
        var folded = email.Fold();
        return Task.FromResult(reader.One(rows => rows.Where(row => row.EmailFolded == folded)));
    }

    public Task<IUser?> GetAsync(int id) => Task.FromResult(reader.GetById(id));

    public Task<IUser?> GetAsync(Guid key) => Task.FromResult(reader.GetByKey(key));

    public Task<IEnumerable<IUser>> GetUsersAsync(params Guid[]? keys) => Task.FromResult(reader.GetManyByKey(keys ?? []));

    public Task<IEnumerable<IUser>> GetUsersAsync(params int[]? ids) => Task.FromResult(reader.GetManyById(ids ?? []));

    public Task<IEnumerable<IUser>> GetAllInGroupAsync(int groupId) => Task.FromResult(reader.GetAllInGroup(groupId));
}
