using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Reviews.Snapshot;

/// <summary>Whom a review is about, as far as whoever starts it sees them. Read from memory: keys alone, however many there are.</summary>
internal sealed class ReviewPeople(IUserDirectory users, IAccessFacts facts, IPrincipalNames names, TimeProvider clock)
{
    public async Task<IReadOnlyList<Guid>> FindAsync(ReviewScope scope)
    {
        if (facts.Current is not { } snapshot)
        {
            return [];
        }

        IReadOnlyList<Guid> seen = await users.FindIdsAsync(Query(scope));
        return [.. seen.Where(user => user != names.SuperUser && Holds(snapshot, user, scope))];
    }

    private UserQuery Query(ReviewScope scope) => scope.Kind switch
    {
        ReviewScopeKind.ApiUsers => new UserQuery { Kind = [UserItemKind.Api] },
        ReviewScopeKind.Inactive => new UserQuery
        {
            Kind = [UserItemKind.Default],
            State = [UserItemState.Active, UserItemState.Inactive, UserItemState.LockedOut],
            SignedInBefore = clock.GetUtcNow().AddDays(-scope.InactiveDays),
        },
        _ => new UserQuery(),
    };

    private bool Holds(AccessSnapshot snapshot, Guid user, ReviewScope scope) => scope.Kind switch
    {
        ReviewScopeKind.Workspace => snapshot.AssignmentsOf(user).Any(held => held.Workspace == scope.Id) || snapshot.HasOwnRules(user, clock.GetUtcNow()),
        ReviewScopeKind.Overrides => snapshot.HasOwnRules(user, clock.GetUtcNow()),
        ReviewScopeKind.ApiUsers or ReviewScopeKind.Inactive => true,
        _ => snapshot.MembershipsOf(user).Any(group => group == scope.Id) || snapshot.AssignmentsOf(user).Any(held => held.Group == scope.Id),
    };
}
