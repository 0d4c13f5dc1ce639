using Microsoft.Extensions.Logging;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Consistency.Contracts;
using Our.UserAccess.Notifications;
using Umbraco.Cms.Core.Events;

namespace Our.UserAccess.Host.Consistency;

/// <summary>Brings Umbraco's own record of a user in line with a changed assignment.</summary>
internal sealed partial class AssignmentFollower(IMembershipKeeper memberships, IStartNodeKeeper startNodes, ILogger<AssignmentFollower> logger)
    : INotificationAsyncHandler<ChangedNotification<Assignment>>
{
    public async Task HandleAsync(ChangedNotification<Assignment> notification, CancellationToken cancellationToken)
    {
        try
        {
            Assignment[] versions = [.. new[] { notification.Change.Before, notification.Change.After }.OfType<Assignment>()];
            foreach ((Guid user, Guid group) in versions.Select(assignment => (assignment.UserId, assignment.GroupId)).Distinct())
            {
                await memberships.EnforceAsync(user, group, cancellationToken);
            }

            await startNodes.SyncAsync([.. versions.Select(assignment => assignment.UserId).Distinct()], cancellationToken);
        }
        catch (Exception failure)
        {
            LogFailed(failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "User Access stored an assignment, but could not bring Umbraco's own record of the user in line. Decisions are not affected; it tries again within a minute.")]
    private partial void LogFailed(Exception failure);
}
