using System.Globalization;
using EmbeddedUmbraco.Persistence.Scopes;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;

namespace EmbeddedUmbraco.Security;

/// <summary>The accounts elsewhere that a user signs in with.</summary>
internal sealed class ExternalLogins(ICoreScopeProvider scopes, IAmbientDatabase ambient)
{
    public ICollection<IIdentityUserLogin> Of(IUser user)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        var id = user.Id.ToString(CultureInfo.InvariantCulture);
        return ambient.Db.Set<ExternalLoginRow>().Where(row => row.UserOrMemberKey == user.Key).AsEnumerable()
            .Select(IIdentityUserLogin (row) => new IdentityUserLogin(row.Id, row.LoginProvider, row.ProviderKey, id, row.CreateDate) { UserData = row.UserData })
            .ToList();
    }
}
