namespace Our.UserAccess.Decisions.Views;

/// <summary>What the rules of one layer say at a place, per verb.</summary>
internal struct RuleMasks
{
    public ulong Allow;
    public ulong Deny;

    public readonly ulong Spoken => Allow | Deny;

    /// <summary>Rules that are nearer: they decide their verbs anew, a deny among them wins.</summary>
    public void Overrule(RuleMasks nearer)
    {
        Deny = (Deny & ~nearer.Spoken) | nearer.Deny;
        Allow = (Allow & ~nearer.Spoken) | (nearer.Allow & ~nearer.Deny);
    }
}
