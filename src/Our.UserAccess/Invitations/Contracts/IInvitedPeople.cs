using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Invitations.Contracts;

/// <summary>Umbraco's side of invitations, whoever asks: who may is asked before.</summary>
internal interface IInvitedPeople
{
    /// <summary>How long an invitation holds.</summary>
    TimeSpan Time { get; }

    /// <summary>Makes somebody who is invited, in their groups; sends nothing. The key of the user.</summary>
    Task<Outcome<Guid>> InviteAsync(ProfileFields profile, IReadOnlyCollection<Guid> groupIds);

    /// <summary>Makes several of them in one transaction. Their keys; null when that could not be, and nobody was made.</summary>
    Task<IReadOnlyList<Guid>?> InviteAsync(IReadOnlyList<NewInvitee> invitees);

    /// <summary>The user with that address, whatever case it is written in; null when there is none.</summary>
    Task<InvitedPerson?> FindAsync(string email);

    /// <summary>The user; null when it is gone.</summary>
    Task<InvitedPerson?> FindAsync(Guid userId);

    /// <summary>Those of them who are there; one query.</summary>
    Task<IReadOnlyDictionary<Guid, InvitedPerson>> FindAsync(IReadOnlyCollection<Guid> userIds);

    /// <summary>Everybody who is invited in Umbraco and has not accepted, as far as this server remembers.</summary>
    IReadOnlyList<Guid> InvitedIds();

    /// <summary>Links that Umbraco has handed out stop leading in. Null when it is done.</summary>
    Task<Failure?> EndUmbracosLinksAsync(Guid userId);

    /// <summary>Gives the user another name or address. Null when it is stored.</summary>
    Task<Failure?> SaveProfileAsync(Guid userId, ProfileFields profile);

    /// <summary>Deletes the user, who has never signed in. Null when it is done, or was done already.</summary>
    Task<Failure?> DeleteAsync(Guid userId);
}
