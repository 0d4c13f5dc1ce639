namespace Our.UserAccess.Reviews.Reading;

/// <param name="Id">Key of the user.</param>
/// <param name="Name">Null when they are no longer there.</param>
internal sealed record ReviewPerson(Guid Id, string? Name)
{
    public static ReviewPerson? Of(Guid? id, IReadOnlyDictionary<Guid, string> names) => id is { } person ? new ReviewPerson(person, names.GetValueOrDefault(person)) : null;
}
