using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.SensitiveData.Contracts;

namespace Our.UserAccess.Reviews.Snapshot;

/// <summary>Puts Umbraco's own groups in the places of the kinds that stand for them.</summary>
internal sealed class ReviewScopes(IAdministrators administrators, ISensitiveDataGroup sensitive)
{
    public ReviewScope Of(ReviewRow review) => Of(review.ScopeKind, review.ScopeId, review.InactiveDays);

    public ReviewScope Of(ReviewScopeKind kind, Guid? id, int? inactiveDays) => new(
        kind,
        kind switch
        {
            ReviewScopeKind.Administrators => administrators.GroupId,
            ReviewScopeKind.SensitiveData => sensitive.Id,
            _ => id,
        },
        inactiveDays ?? ReviewScope.DefaultInactiveDays);

    /// <summary>Whether holding the group is never a small thing.</summary>
    public bool IsSpecial(Guid? group) => group == administrators.GroupId || group == sensitive.Id;
}
