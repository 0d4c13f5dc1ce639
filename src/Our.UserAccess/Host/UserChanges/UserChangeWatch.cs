using Microsoft.Extensions.Logging;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.Host.UserChanges;

/// <summary>Remembers who changed a user when, after the commit. Umbraco saves a user at every sign-in too, which is no change.</summary>
internal sealed partial class UserChangeWatch(IUserNotes notes, ICurrentUser current, TimeProvider clock, ILogger<UserChangeWatch> logger)
    : INotificationAsyncHandler<UserSavedNotification>
{
    private static readonly string[] Edited =
    [
        nameof(IUser.Name), nameof(IUser.Email), nameof(IUser.Username), nameof(IUser.Language), nameof(IUser.Avatar), nameof(IUser.IsApproved),
        nameof(IUser.Groups), nameof(IUser.StartContentIds), nameof(IUser.StartMediaIds), nameof(IUser.RawPasswordValue),
    ];

    public Task HandleAsync(UserSavedNotification notification, CancellationToken cancellationToken) => HandleAsync([notification], cancellationToken);

    // All of one transaction at once: Umbraco saves somebody new twice, and an import many.
    public async Task HandleAsync(IEnumerable<UserSavedNotification> notifications, CancellationToken cancellationToken)
    {
        try
        {
            DateTime now = clock.GetUtcNow().UtcDateTime;
            Guid[] edited = [.. notifications.SelectMany(notification => notification.SavedEntities).Where(WasEdited).Select(user => user.Key).Distinct()];
            await notes.ChangeAsync(edited, note => note with { ChangedAt = now, ChangedById = current.Id }, cancellationToken);
        }
        catch (Exception failure)
        {
            LogFailed(failure);
        }
    }

    private static bool WasEdited(IUser user) => user is IRememberBeingDirty remembered && Edited.Any(remembered.WasPropertyDirty);

    [LoggerMessage(Level = LogLevel.Error, Message = "User Access could not write down who changed a user last. The change itself is stored.")]
    private partial void LogFailed(Exception failure);
}
