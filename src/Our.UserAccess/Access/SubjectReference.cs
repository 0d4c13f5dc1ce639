namespace Our.UserAccess.Access;

/// <summary>About whom is asked: a user, or somebody who holds just one group, everywhere.</summary>
internal sealed record SubjectReference(Guid? UserId, Guid? GroupId);
