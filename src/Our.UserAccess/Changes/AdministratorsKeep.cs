using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Permissions.Contracts;

namespace Our.UserAccess.Changes;

/// <summary>The group Administrators keeps the section and the verbs with which the package is managed: nobody could give them back.</summary>
internal sealed class AdministratorsKeep(IAdministrators administrators, IPermissionCatalogue catalogue)
{
    // Without Umbraco's own section its services refuse every change of a group, whoever makes it.
    private const string UmbracoUsers = "users";

    /// <summary>What the change would take; null where it takes nothing that is needed.</summary>
    public string? Loses(GroupRights before, GroupRights after)
    {
        if (before.Id != administrators.GroupId)
        {
            return null;
        }

        IEnumerable<string> sections = new[] { UserAccessSection.Alias, UmbracoUsers }.Where(section => before.Sections.Contains(section) && !after.Sections.Contains(section));
        IEnumerable<string> verbs = catalogue.All.Select(permission => permission.Verb).Where(verb => before.Verbs.Contains(verb) && !after.Verbs.Contains(verb));
        return sections.Concat(verbs).FirstOrDefault();
    }
}
