namespace Our.UserAccess.Access;

/// <summary>About whom is asked: a user, or somebody who holds just one group, everywhere.</summary>
/// <param name="UserId">A user.</param>
/// <param name="GroupId">Or a group.</param>
/// <param name="NodeId">The place in question; null where the question is about no place.</param>
internal sealed record SubjectReference(Guid? UserId, Guid? GroupId, Guid? NodeId = null);
