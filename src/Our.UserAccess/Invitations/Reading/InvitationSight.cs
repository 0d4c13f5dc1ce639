using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Invitations.Reading;

/// <summary>Which invitations somebody sees: their own, and those within their workspaces of people whom they see.</summary>
/// <param name="Viewer">Who looks.</param>
/// <param name="Workspaces">Null for everywhere; otherwise those that give something in one of these.</param>
/// <param name="Users">The people whom they see.</param>
internal sealed record InvitationSight(Guid? Viewer, IReadOnlySet<Guid>? Workspaces, UserSight Users);
