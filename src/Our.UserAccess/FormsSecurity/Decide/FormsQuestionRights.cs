using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.FormsSecurity.Decide;

internal sealed class FormsQuestionRights(ICurrentUser current, IRightsCheck rights)
{
    public bool IsSelf(Guid user) => user == current.Id;

    /// <summary>Null when the person who asks may ask about this user.</summary>
    public async Task<Failure?> RefusalAsync(Guid user) =>
        IsSelf(user) ? null : await rights.RefusalOfAsync([FormsSecurityPermissions.Read, UserPermissions.Read], withinReach: false);
}
