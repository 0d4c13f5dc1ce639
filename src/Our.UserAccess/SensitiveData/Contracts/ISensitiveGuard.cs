using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.SensitiveData.Contracts;

/// <summary>
/// What more is asked where access to sensitive data comes or goes, on whatever way; null when nothing stands against it. That
/// nobody changes their own access, or gives what they do not have, is asked besides.
/// </summary>
internal interface ISensitiveGuard
{
    /// <summary>Whether an assignment speaks of the group.</summary>
    bool IsMeant(Change<Assignment> change);

    /// <summary>A grant has a reason and an end; it is given, changed and ended by who manages access to sensitive data.</summary>
    Task<Failure?> AssignmentAsync(Change<Assignment> change, CancellationToken cancellationToken);

    /// <summary>A plain membership is not given at all, and taken by who manages access to sensitive data.</summary>
    Task<Failure?> MembershipAsync(IReadOnlyCollection<Guid> given, IReadOnlyCollection<Guid> taken, CancellationToken cancellationToken);
}
