using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Permissions;

internal sealed class RightsCheck(ICurrentUser currentUser, IPermissionCatalogue catalogue) : IRightsCheck
{
    public Failure? RefusalOf(IReadOnlyList<string> verbs)
    {
        if (currentUser.Rights is not CurrentUserRights rights)
        {
            return PermissionFailures.NotSignedIn;
        }

        if (!rights.Sections.Contains(UserAccessSection.Alias))
        {
            return PermissionFailures.SectionDenied;
        }

        string? missing = verbs.FirstOrDefault(verb => !catalogue.Grants(rights.Verbs, verb));
        return missing is null ? null : PermissionFailures.PermissionDenied(missing);
    }
}
