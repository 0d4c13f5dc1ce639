using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Grants;

namespace Our.UserAccess.Decisions.Forms;

/// <summary>Who asks, at one moment.</summary>
/// <param name="User">The user.</param>
/// <param name="State">Umbraco's state; null for a user who is not known.</param>
/// <param name="Groups">The groups that count for them at that moment, and where.</param>
public sealed record FormsAsker(Guid User, UserState? State, IReadOnlyList<HeldGroup> Groups)
{
    public static FormsAsker Of(AccessSnapshot access, Guid user, DateTimeOffset at) =>
        new(user, access.StateOf(user), access.GroupsOf(user, at));

    /// <summary>The layer that refuses them whatever is asked, or null.</summary>
    public FormsLayer? RefusedBy => State switch
    {
        null => FormsLayer.Unknown,
        UserState.Active or UserState.Inactive => null,
        _ => FormsLayer.UserState,
    };
}
