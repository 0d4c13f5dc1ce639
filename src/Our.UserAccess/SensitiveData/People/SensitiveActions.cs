using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.SensitiveData.Contracts;
using Our.UserAccess.SensitiveData.Grants;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.SensitiveData.People;

/// <summary>What the person who asks may do to a row: asked of the same guards that the doing asks.</summary>
internal sealed class SensitiveActions(IChangeGuard<Assignment> assignments, IUserGuard users, ISensitiveDataGroup group, TimeProvider clock)
{
    private const string Renew = "renew";
    private const string End = "end";

    public async Task<IReadOnlyList<SensitiveAction>> OfAsync(SensitiveRow row, CancellationToken cancellationToken)
    {
        if (row.State == SensitiveState.Ended)
        {
            return [];
        }

        if (row.Grant is not { } grant)
        {
            return [Of(End, await users.GroupsAsync(row.UserId, given: [], taken: [group.Id], cancellationToken))];
        }

        // Who may end a grant may renew it: what a renewal needs besides is in what is sent.
        Failure? refused = await assignments.RefusalAsync(GrantEnd.Of(grant, clock.GetUtcNow().UtcDateTime), cancellationToken);
        return [Of(Renew, refused), Of(End, refused)];
    }

    private static SensitiveAction Of(string name, Failure? refused) => new(name, refused is null, refused?.Detail);
}
