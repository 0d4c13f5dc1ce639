using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Bulk.Contracts;

/// <summary>Umbraco's own invitations, whoever asks: who may is asked before.</summary>
internal interface IUserInvitations
{
    /// <summary>Null when the mail is on its way.</summary>
    Task<Failure?> ResendAsync(Guid userId);
}
