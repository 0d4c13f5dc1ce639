namespace Our.UserAccess.Shared.Changes;

/// <summary>One change with what was and what is.</summary>
/// <typeparam name="T">What is changed: a site workspace, an assignment, a rule.</typeparam>
/// <param name="Kind">What happens to it.</param>
/// <param name="Before">As it was; null when it is created.</param>
/// <param name="After">As it becomes; null when it is deleted.</param>
public sealed record Change<T>(ChangeKind Kind, T? Before, T? After)
    where T : class
{
    internal static Change<T> Creating(T after) => new(ChangeKind.Created, Before: null, after);

    internal static Change<T> Updating(T before, T after) => new(ChangeKind.Updated, before, after);

    internal static Change<T> Deleting(T before) => new(ChangeKind.Deleted, before, After: null);
}
