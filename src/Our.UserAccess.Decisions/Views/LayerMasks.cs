namespace Our.UserAccess.Decisions.Views;

/// <summary>What layers 4 to 7 say at a place.</summary>
internal struct LayerMasks
{
    public RuleMasks Guardrail;
    public RuleMasks User;
    public RuleMasks Group;
    public ulong Umbraco;

    public readonly Answers Answer()
    {
        var guardrail = Guardrail.Spoken;
        var user = User.Spoken & ~guardrail;
        var group = Group.Spoken & ~(guardrail | user);
        var rest = ~(guardrail | user | group);
        var umbraco = Umbraco & rest;
        var none = rest & ~umbraco;
        var allowed = Guardrail.Allow | (User.Allow & user) | (Group.Allow & group) | umbraco;

        // Guardrail is 3, user 4, group 5, umbraco 6, none 7.
        return new Answers(allowed, guardrail | group | none, guardrail | umbraco | none, ~guardrail);
    }
}
