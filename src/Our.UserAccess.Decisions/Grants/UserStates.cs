using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Decisions.Grants;

internal static class UserStates
{
    /// <summary>The layer that refuses the user whatever is asked, or null.</summary>
    public static Layer? Refuses(User user)
    {
        if (!user.IsKnown)
        {
            return Layer.Unknown;
        }

        return user.State is UserState.Disabled or UserState.LockedOut or UserState.Invited ? Layer.UserState : null;
    }
}
