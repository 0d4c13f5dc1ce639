using Our.UserAccess.Permissions.Contracts;

namespace Our.UserAccess.Permissions;

internal sealed class PermissionCatalogue : IPermissionCatalogue
{
    private readonly Dictionary<string, Permission> _byVerb;

    public PermissionCatalogue(IEnumerable<DeclaredPermissions> declared)
    {
        All = [.. declared.SelectMany(capability => capability.Permissions)];
        _byVerb = All.ToDictionary(permission => permission.Verb, StringComparer.Ordinal);
    }

    public IReadOnlyList<Permission> All { get; }

    public Permission Find(string verb) => _byVerb[verb];

    public bool Grants(IReadOnlySet<string> held, string verb) =>
        held.Contains(verb) || _byVerb[verb].ImpliedBy.Any(wider => Grants(held, wider));
}
