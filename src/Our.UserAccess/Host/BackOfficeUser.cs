using Our.UserAccess.Permissions.Contracts;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace Our.UserAccess.Host;

/// <summary>Who is signed in to the backoffice, or for whom an operation acts.</summary>
internal sealed class BackOfficeUser(IBackOfficeSecurityAccessor accessor) : ICurrentUser
{
    public IUser? User => ActingUser.Current ?? accessor.BackOfficeSecurity?.CurrentUser;

    public Guid? Id => User?.Key;

    public IReadOnlySet<string> Sections => (User?.AllowedSections ?? []).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
