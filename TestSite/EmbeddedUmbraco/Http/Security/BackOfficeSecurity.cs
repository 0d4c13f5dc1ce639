using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace EmbeddedUmbraco.Http.Security;

internal sealed class BackOfficeSecurity(IUser? user) : IBackOfficeSecurity
{
    public IUser? CurrentUser => user;

    public bool IsAuthenticated() => user is not null;

    public bool UserHasSectionAccess(string section, IUser user) => user.AllowedSections.Contains(section, StringComparer.OrdinalIgnoreCase);
}
