using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.FormsSecurity.Subjects;

/// <summary>
/// The groups and users that can have records. Whoever sees forms security sees every group, as a group that is hidden would
/// be a hole in the picture; people they see as everywhere.
/// </summary>
internal sealed class FormsSubjects(IPrincipalNames principals, IUserDirectory users)
{
    public async Task<Outcome<FormsSubject>> FindAsync(FormsSubjectKind kind, Guid id)
    {
        IReadOnlyDictionary<Guid, string> names = kind == FormsSubjectKind.Group ? await principals.OfGroupsAsync([id]) : await users.NamesAsync([id]);
        return names.TryGetValue(id, out string? name)
            ? new FormsSubject(kind, id, name)
            : kind == FormsSubjectKind.Group ? FormsFailures.GroupNotFound(id) : PrincipalFailures.UserNotFound(id);
    }

    /// <summary>By name.</summary>
    public async Task<IReadOnlyList<FormsSubject>> GroupsAsync() => Sorted(FormsSubjectKind.Group, await principals.OfAllGroupsAsync());

    /// <summary>Those among them that exist and may be seen, by name.</summary>
    public async Task<IReadOnlyList<FormsSubject>> UsersAsync(IReadOnlyCollection<Guid> ids) =>
        Sorted(FormsSubjectKind.User, await users.NamesAsync(ids));

    private static IReadOnlyList<FormsSubject> Sorted(FormsSubjectKind kind, IReadOnlyDictionary<Guid, string> names) =>
    [
        .. names.Select(one => new FormsSubject(kind, one.Key, one.Value))
            .OrderBy(subject => subject.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(subject => subject.Id),
    ];
}
