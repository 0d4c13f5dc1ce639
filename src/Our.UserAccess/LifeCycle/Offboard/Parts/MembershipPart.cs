using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Consistency.Contracts;
using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.LifeCycle.Offboard.Parts;

/// <summary>Umbraco's own memberships. Those that stand for an assignment go, and come back, with it.</summary>
internal sealed class MembershipPart(IAccessFacts facts, IUserGuard guard, INativeUsers users, IPrincipalNames names, TimeProvider clock) : IOffboardPart
{
    public string Kind => "membership";

    public async Task<IReadOnlyList<HeldThing>> FindAsync(Guid user, CancellationToken cancellationToken)
    {
        Guid[] held = [.. (facts.Current?.GroupsOf(user, clock.GetUtcNow()) ?? []).Where(group => group.Assignment is null).Select(group => group.Group)];
        IReadOnlyDictionary<Guid, string> groups = await names.OfGroupsAsync(held);
        var things = new List<HeldThing>();
        foreach (Guid group in held)
        {
            Failure? refusal = await guard.GroupsAsync(user, given: [], taken: [group], cancellationToken);
            things.Add(new HeldThing(Kind, groups.GetValueOrDefault(group, string.Empty), Detail: null, group.ToString()) { Stays = refusal?.Detail });
        }

        return things;
    }

    public async Task<Failure?> TakeAsync(Guid user, HeldThing thing, CancellationToken cancellationToken) =>
        await guard.GroupsAsync(user, given: [], taken: [Group(thing)], cancellationToken)
        ?? (await users.RemoveFromGroupAsync(user, Group(thing)) ? null : UserChangeFailures.Vetoed);

    public async Task<Failure?> ReturnAsync(Guid user, HeldThing thing, CancellationToken cancellationToken) =>
        await guard.GroupsAsync(user, given: [Group(thing)], taken: [], cancellationToken)
        ?? (await users.AddToGroupAsync(user, Group(thing)) ? null : UserChangeFailures.Vetoed);

    private static Guid Group(HeldThing thing) => Guid.Parse(thing.Memory);
}
