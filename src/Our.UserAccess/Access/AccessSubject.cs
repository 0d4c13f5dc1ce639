using Our.UserAccess.Decisions;

namespace Our.UserAccess.Access;

/// <summary>About whom is asked, in the facts that answer it.</summary>
/// <param name="Facts">The facts in force; with somebody who holds just the group, where a group is asked about.</param>
/// <param name="User">The user's key in them; one that they do not know for whoever is not there, or may not be seen.</param>
internal sealed record AccessSubject(AccessSnapshot Facts, Guid User);
