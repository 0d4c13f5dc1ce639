using Our.UserAccess.Access.Sentences;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Access;

internal static class VerbItems
{
    /// <summary>The decisions on every verb that means something at the node, Umbraco's first.</summary>
    public static IReadOnlyList<VerbItem> At(AccessSubject subject, Guid node, DateTimeOffset at)
    {
        NodeKind kind = subject.Facts.KindOf(node) ?? NodeKind.Document;
        return [.. NodeVerbs.Of(kind, subject.Facts.VerbNames).Select(verb =>
        {
            Decision decision = subject.Facts.Decide(subject.User, node, subject.Facts.Verb(verb), at);
            return new VerbItem(verb, VerbTitles.Title(verb), decision.Verdict, decision.Layer);
        })];
    }
}
