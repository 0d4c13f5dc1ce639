using Our.UserAccess.Invitations.Contracts;

namespace Our.UserAccess.Invitations.Upkeep;

/// <summary>An invitation made up from what Umbraco knows of somebody who was invited there. Pure.</summary>
internal static class Adopted
{
    public static Invitation Of(InvitedPerson person, DateTime now) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = person.UserId,
        Name = person.Name,
        Email = person.Email,
        State = InvitationState.Sent,
        Origin = InvitationOrigin.Umbraco,
        CreatedAt = now,
        Language = person.Language,
    };

    /// <summary>Invited before: the time began then, and may be over. Nothing about the user is changed by that.</summary>
    public static Invitation At(InvitedPerson person, TimeSpan time, DateTime now)
    {
        DateTime invited = person.InvitedAt ?? now;
        DateTime expires = invited + time;
        return Of(person, invited) with
        {
            State = expires <= now ? InvitationState.Expired : InvitationState.Sent,
            SentAt = invited,
            ExpiresAt = expires,
            EndedAt = expires <= now ? expires : null,
        };
    }

    public static InvitationGrant[] GrantsOf(Guid id, InvitedPerson person) =>
    [
        .. person.GroupIds.Select((group, place) => new InvitationGrant { InvitationId = id, Place = place, GroupId = group, IsMembership = true }),
    ];
}
