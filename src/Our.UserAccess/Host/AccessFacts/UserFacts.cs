using Our.UserAccess.Consistency.Contracts;
using Our.UserAccess.Decisions.Facts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using UmbracoState = Umbraco.Cms.Core.Models.Membership.UserState;
using UserState = Our.UserAccess.Decisions.Facts.UserState;

namespace Our.UserAccess.Host.AccessFacts;

/// <summary>A user of Umbraco's as a fact.</summary>
internal static class UserFacts
{
    /// <param name="user">The user.</param>
    /// <param name="keys">Knows the nodes that the user starts at.</param>
    /// <param name="personal">The user's own start nodes where those of the record are not; null where they are.</param>
    public static UserFact Of(IUser user, NodeKeys keys, StartNodeKeys? personal) => new(user.Key)
    {
        State = State(user.UserState),
        IsSuper = user.Key == Constants.Security.SuperUserKey,
        Memberships = [.. user.Groups.Select(group => group.Key)],
        DocumentStartNodes = personal?.Facts(NodeKind.Document) ?? keys.StartNodes(NodeKind.Document, user.StartContentIds),
        MediaStartNodes = personal?.Facts(NodeKind.Media) ?? keys.StartNodes(NodeKind.Media, user.StartMediaIds),
    };

    // A state of a later Umbraco counts as the one that may do least.
    private static UserState State(UmbracoState state) => state switch
    {
        UmbracoState.Active => UserState.Active,
        UmbracoState.Inactive => UserState.Inactive,
        UmbracoState.LockedOut => UserState.LockedOut,
        UmbracoState.Invited => UserState.Invited,
        _ => UserState.Disabled,
    };
}
