namespace Our.UserAccess.Assignments.ListPeople;

/// <summary>Somebody who holds groups in a workspace, now or soon.</summary>
/// <param name="UserId">Key of the user.</param>
/// <param name="UserName">Null where the user is gone.</param>
/// <param name="Assignments">Planned and active ones in this workspace.</param>
internal sealed record WorkspacePerson(Guid UserId, string? UserName, IReadOnlyList<AssignmentItem> Assignments);
