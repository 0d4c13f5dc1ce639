using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Invitations.Contracts;

/// <summary>Somebody whom Umbraco is to make as invited.</summary>
internal sealed record NewInvitee(ProfileFields Profile, IReadOnlyCollection<Guid> GroupIds);
