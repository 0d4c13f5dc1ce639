using Our.UserAccess.Decisions.Facts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using UmbracoState = Umbraco.Cms.Core.Models.Membership.UserState;
using UserState = Our.UserAccess.Decisions.Facts.UserState;

namespace Our.UserAccess.Host.AccessFacts;

/// <summary>A user of Umbraco's as a fact.</summary>
internal static class UserFacts
{
    public static UserFact Of(IUser user, NodeKeys keys) => new(user.Key)
    {
        State = State(user.UserState),
        IsSuper = user.Key == Constants.Security.SuperUserKey,
        Memberships = [.. user.Groups.Select(group => group.Key)],
        DocumentStartNodes = keys.StartNodes(NodeKind.Document, user.StartContentIds),
        MediaStartNodes = keys.StartNodes(NodeKind.Media, user.StartMediaIds),
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
