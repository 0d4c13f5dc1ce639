using System.Text.RegularExpressions;

namespace Our.UserAccess.Tests.Architecture;

/// <summary>
/// A capability uses itself, Shared, Decisions and other capabilities' Contracts; only Host touches Umbraco's services;
/// nothing uses Composition. A capability's own Persistence folder uses the context; Notifications are Umbraco's kind of thing.
/// </summary>
internal static partial class DependencyRule
{
    private static readonly string[] Technical = ["Composition", "Host", "Notifications", "Persistence", "Shared"];

    public static IEnumerable<string> Violations(IEnumerable<SourceFile> sources) =>
        from source in sources
        from name in Names().Matches(source.Text).Select(match => match.Value).Distinct(StringComparer.Ordinal)
        where !MayUse(source, name)
        select $"{source.Path} uses {name}";

    private static bool MayUse(SourceFile source, string name)
    {
        string folder = source.Folder;
        if (folder is "Composition")
        {
            return true;
        }

        if (name.StartsWith("Umbraco.", StringComparison.Ordinal))
        {
            return folder is "Host" or "Notifications";
        }

        string[] parts = name.Split('.');
        string used = parts[2];
        return used == folder
            || used is "Decisions"
            || (used is "Persistence" && source.IsStore)
            || MayUse(folder, used, contract: parts.Length > 3 && parts[3] is "Contracts");
    }

    private static bool MayUse(string folder, string used, bool contract) => folder switch
    {
        "Shared" => false,
        "Persistence" => used is "Shared",
        "Host" => used is "Shared" or "Persistence" or "Notifications" || contract,
        _ => used is "Shared" || (contract && !Technical.Contains(used, StringComparer.Ordinal)),
    };

    [GeneratedRegex(@"(?<![\w.])(Our\.UserAccess|Umbraco)(\.\w+)+(?=[^""]*(""[^""]*""[^""]*)*$)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Names();
}
