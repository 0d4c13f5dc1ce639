namespace Our.UserAccess.Groups.Contracts;

/// <summary>Something that one of the two has, or both.</summary>
/// <param name="Area">What it is.</param>
/// <param name="Name">A name, an alias, a verb or an ISO code; <c>*</c> for all languages and for the root of a tree.</param>
/// <param name="Left">Whether the first has it.</param>
/// <param name="Right">Whether the second has it.</param>
internal sealed record ComparedRow(ComparedArea Area, string Name, bool Left, bool Right)
{
    public const string All = "*";

    /// <summary>What either has, by name.</summary>
    public static IEnumerable<ComparedRow> Of(ComparedArea area, IEnumerable<string> left, IEnumerable<string> right)
    {
        HashSet<string> first = [.. left];
        HashSet<string> second = [.. right];
        return first.Union(second)
            .Order(StringComparer.CurrentCultureIgnoreCase)
            .Select(name => new ComparedRow(area, name, first.Contains(name), second.Contains(name)));
    }
}
