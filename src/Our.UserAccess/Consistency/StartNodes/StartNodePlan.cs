using Our.UserAccess.Consistency.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Consistency.StartNodes;

/// <summary>What the native start nodes of a user are to be.</summary>
/// <param name="Personal">The user's own.</param>
/// <param name="Native">Those from which Umbraco computes what the user really has.</param>
internal sealed record StartNodePlan(StartNodeKeys Personal, StartNodeKeys Native)
{
    public bool IsPersonal => Native.IsSameAs(Personal);

    public static StartNodePlan For(Guid user, AccessSnapshot facts, DateTimeOffset at)
    {
        StartNodeKeys personal = StartNodeKeys.Of(kind => facts.PersonalStartNodes(user, kind));
        StartNodeKeys umbraco = StartNodeKeys.Of(kind => facts.UmbracoStartNodes(user, kind));
        StartNodeKeys real = StartNodeKeys.Of(kind => facts.StartNodes(user, kind, at).Select(start => start.StartNode));
        return new StartNodePlan(personal, new StartNodeKeys(Native(NodeKind.Document), Native(NodeKind.Media)));

        // Where Umbraco computes the same by itself, or nothing could be written to make it, the record stays the user's own.
        IReadOnlyList<Guid> Native(NodeKind kind) =>
            real.Of(kind).Count == 0 || real.Of(kind).ToHashSet().SetEquals(umbraco.Of(kind)) ? personal.Of(kind) : real.Of(kind);
    }

    /// <summary>The personal start nodes after somebody changed what had been written.</summary>
    public static StartNodeKeys TakeUp(StartNodeKeys personal, StartNodeKeys written, StartNodeKeys native) =>
        new(TakeUp(personal.Documents, written.Documents, native.Documents), TakeUp(personal.Media, written.Media, native.Media));

    private static Guid[] TakeUp(IReadOnlyList<Guid> personal, IReadOnlyList<Guid> written, IReadOnlyList<Guid> native) =>
        [.. personal.Except(written.Except(native)).Union(native.Except(written))];
}
