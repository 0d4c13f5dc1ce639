using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Changes.Contracts;

/// <summary>Says whether the person who asks may change what a group or a user may do with forms; null when they may.</summary>
internal interface IFormsSecurityGuard
{
    /// <summary>Whether they may touch the record of this subject at all, whatever is in it.</summary>
    Task<Failure?> TouchingAsync(Guid subject, bool isGroup, CancellationToken cancellationToken);
}
