using Our.UserAccess.Decisions.Forms;

namespace Our.UserAccess.FormsSecurity.Sentences;

/// <summary>The names that a decision speaks of.</summary>
/// <param name="User">The name of whoever asks.</param>
/// <param name="Groups">The names of the groups.</param>
/// <param name="Aliases">Their aliases.</param>
internal sealed record FormsNames(string User, IReadOnlyDictionary<Guid, string> Groups, IReadOnlyDictionary<Guid, string> Aliases)
{
    /// <summary>"the group Editors", "their own record".</summary>
    public string Of(FormsReason reason) => reason.IsGroup ? $"the group {Groups.GetValueOrDefault(reason.Subject) ?? "(deleted)"}" : "their own record";

    /// <summary>As <c>group:editor/access@form</c>.</summary>
    public string Notation(FormsReason reason)
    {
        string who = reason.IsGroup ? $"group:{Aliases.GetValueOrDefault(reason.Subject) ?? reason.Subject.ToString()}" : "user";
#pragma warning disable CA1308 // A notation for machines, not a comparison.
        return $"{who}/{reason.Gate.ToString().ToLowerInvariant()}@{(reason.IsOfForm ? "form" : "record")}";
#pragma warning restore CA1308
    }

    public IReadOnlyList<string> Notation(IEnumerable<FormsReason> reasons) => [.. reasons.Select(Notation).Order(StringComparer.Ordinal)];
}
