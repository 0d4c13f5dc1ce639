using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Setup;

namespace Our.UserAccess.Permissions.GrantToAdministrators;

/// <summary>Gives Administrators our section and every permission there was when the package was installed.</summary>
internal sealed class GrantToAdministratorsStep(IAdministrators administrators, IPermissionCatalogue catalogue) : ISetupStep
{
    public string Name => "grant-to-administrators";

    public Task<string?> TakeAsync() =>
        administrators.GrantAsync(UserAccessSection.Alias, [.. catalogue.All.Select(permission => permission.Verb)]);
}
