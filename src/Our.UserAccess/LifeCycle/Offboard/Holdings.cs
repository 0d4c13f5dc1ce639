using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.LifeCycle.Offboard;

/// <summary>Everything that goes when somebody leaves, in the order in which it goes.</summary>
internal sealed class Holdings(IEnumerable<IOffboardPart> parts, IUserEditor users)
{
    public const string Session = "session";
    public const string Invitation = "invitation";

    public async Task<IReadOnlyList<HeldThing>> FindAsync(Guid user, CancellationToken cancellationToken)
    {
        List<HeldThing> things = [.. await AccountAsync(user)];
        foreach (IOffboardPart part in parts)
        {
            things.AddRange(await part.FindAsync(user, cancellationToken));
        }

        return things;
    }

    /// <summary>Null for what goes with the account itself.</summary>
    public IOffboardPart? PartOf(HeldThing thing) => parts.FirstOrDefault(part => part.Kind == thing.Kind);

    // The account is disabled first, so that nothing is done with what is still there while it goes.
    private async Task<IEnumerable<HeldThing>> AccountAsync(Guid user)
    {
        UserRecord? account = await users.FindAsync(user);
        HeldThing[] things =
        [
            new(Session, "Sign-in and open sessions", Detail: null, string.Empty),
            new(Invitation, "The invitation that was not accepted yet", Detail: null, string.Empty),
        ];
        return things.Where(thing => thing.Kind == Session || account?.IsInvited() is true);
    }
}
