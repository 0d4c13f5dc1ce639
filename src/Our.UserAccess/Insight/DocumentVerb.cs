namespace Our.UserAccess.Insight;

/// <summary>Verbs of which it can be known whether somebody used them.</summary>
internal static class DocumentVerb
{
    private const string Prefix = "Umb.Document.";

    private static readonly HashSet<string> Unheard = new(StringComparer.Ordinal)
    {
        "Umb.Document.Read", "Umb.Document.Notifications", "Umb.Document.Permissions",
    };

    public static bool IsHeard(string verb) =>
        verb.StartsWith(Prefix, StringComparison.Ordinal)
        && !verb.StartsWith("Umb.Document.PropertyValue.", StringComparison.Ordinal)
        && !Unheard.Contains(verb);
}
