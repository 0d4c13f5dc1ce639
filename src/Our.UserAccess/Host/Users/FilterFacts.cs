namespace Our.UserAccess.Host.Users;

/// <summary>What a filter needs to know beside the index; what was not asked for is empty.</summary>
/// <param name="Asking">Who asks.</param>
/// <param name="People">The people of the workspaces asked for; null when none were.</param>
/// <param name="TwoFactor">Who signs in with two factors; null when that is not known.</param>
/// <param name="Expiring">Whose access ends soon.</param>
/// <param name="Planned">For whom a leave or an end is planned.</param>
/// <param name="HasOwnRules">Whether there is a rule for the user alone.</param>
internal sealed record FilterFacts(
    Guid? Asking, IReadOnlySet<Guid>? People, IReadOnlySet<Guid>? TwoFactor, IReadOnlySet<Guid> Expiring, IReadOnlySet<Guid> Planned, Func<Guid, bool> HasOwnRules);
