using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Our.UserAccess.Host.UserChanges;

/// <summary>Umbraco's statuses as failures of ours; by name, since their numbers differ between versions.</summary>
internal static class UserStatuses
{
    /// <summary>Null for success.</summary>
    public static Failure? Failure(UserOperationStatus status) => status.ToString() switch
    {
        "Success" => null,
        "CancelledByNotification" => UserChangeFailures.Vetoed,
        "CannotDeleteUserWithLoginHistory" => UserChangeFailures.HasSignedIn,
        "CannotDisableInvitedUser" => UserChangeFailures.Invited,
        string other => UserChangeFailures.RefusedByUmbraco(other),
    };
}
