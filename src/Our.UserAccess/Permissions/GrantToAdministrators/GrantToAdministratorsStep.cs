using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Setup;

namespace Our.UserAccess.Permissions.GrantToAdministrators;

/// <summary>Gives Administrators the permissions of some capabilities, and at the first start our section.</summary>
internal sealed class GrantToAdministratorsStep(string name, IAdministrators administrators, IEnumerable<DeclaredPermissions> declared) : ISetupStep
{
    public string Name => name;

    public Task<string?> TakeAsync() => administrators.GrantAsync(
        name == DeclaredPermissions.FirstStep ? UserAccessSection.Alias : null,
        [.. declared.Where(capability => capability.GrantStep == name).SelectMany(capability => capability.Permissions).Select(permission => permission.Verb)]);
}
