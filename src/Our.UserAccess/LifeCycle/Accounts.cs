using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.LifeCycle;

/// <summary>Whether somebody may sign in, and whether enabling gives back what disabling takes.</summary>
internal static class Accounts
{
    /// <summary>Now, or once the invitation is accepted.</summary>
    public static bool IsEnabled(this UserRecord user) => user.IsApproved || user.IsInvited();

    public static bool IsInvited(this UserRecord user) => user.State == UserItemState.Invited;

    /// <summary>An invitation cannot be given back.</summary>
    public static bool CanReturn(this UserRecord user) => user.IsApproved;
}
