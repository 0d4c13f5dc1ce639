namespace Our.UserAccess.Audit.Contracts;

/// <summary>Something that changed after a moment, as it was then.</summary>
/// <param name="Kind">One of <see cref="AuditSubjectKinds"/>.</param>
/// <param name="Id">Its key.</param>
/// <param name="Name">As it was called in the first event after the moment.</param>
/// <param name="Existed">Whether it was there.</param>
/// <param name="Fields">Of users and groups, and of what is gone, all that is recorded of them; of the rest the fields that changed.</param>
internal sealed record PastSubject(string Kind, Guid Id, string Name, bool Existed, IReadOnlyDictionary<string, IReadOnlyList<AuditValue>> Fields);
