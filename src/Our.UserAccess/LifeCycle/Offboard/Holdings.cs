using Our.UserAccess.LifeCycle.Contracts;

namespace Our.UserAccess.LifeCycle.Offboard;

/// <summary>Everything that goes when somebody leaves, in the order in which it goes.</summary>
internal sealed class Holdings(IEnumerable<IOffboardPart> parts)
{
    public const string Session = "session";

    public async Task<IReadOnlyList<HeldThing>> FindAsync(Guid user, CancellationToken cancellationToken)
    {
        // The account is disabled first, so that nothing is done with what is still there while it goes.
        List<HeldThing> things = [new(Session, "Sign-in and open sessions", Detail: null, string.Empty)];
        foreach (IOffboardPart part in parts)
        {
            things.AddRange(await part.FindAsync(user, cancellationToken));
        }

        return things;
    }

    /// <summary>Null for what goes with the account itself.</summary>
    public IOffboardPart? PartOf(HeldThing thing) => parts.FirstOrDefault(part => part.Kind == thing.Kind);
}
