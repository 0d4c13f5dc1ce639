using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Bulk.Contracts;

/// <summary>Umbraco's own invitations, whoever asks: who may is asked before.</summary>
internal interface IUserInvitations
{
    /// <summary>Null when the mail is on its way.</summary>
    Task<Failure?> ResendAsync(Guid userId);

    /// <summary>The new user's key.</summary>
    Task<Outcome<Guid>> InviteAsync(ProfileFields profile, IReadOnlyCollection<Guid> groupIds);
}
