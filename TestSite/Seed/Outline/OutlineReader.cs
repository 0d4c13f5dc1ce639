using System.Text;

namespace TestSite.Seed.Outline;

/// <summary>
/// Reads an outline: two blanks of indentation a level, <c>type: name; name</c> for one or more siblings, <c>= name</c> for the
/// second language, and a flag in brackets. What is indented below a line with siblings belongs to the last of them.
/// </summary>
internal static class OutlineReader
{
    private const int Indentation = 2;

    private static readonly (string Suffix, OutlineFlag Flag)[] Flags =
    [
        (" (translation draft)", OutlineFlag.TranslationDraft),
        (" (draft)", OutlineFlag.Draft),
        (" (trashed)", OutlineFlag.Trashed),
    ];

    public static IReadOnlyList<OutlineNode> ReadResource(string name)
    {
        using var stream = typeof(OutlineReader).Assembly.GetManifestResourceStream($"TestSite.Seed.Data.{name}")
            ?? throw new InvalidOperationException($"The outline {name} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Read(reader.ReadToEnd());
    }

    public static IReadOnlyList<OutlineNode> Read(string text)
    {
        var nodes = new List<OutlineNode>();
        var branch = new List<OutlineNode>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var content = line.TrimStart();
            var level = (line.Length - content.Length) / Indentation;
            if (level > branch.Count)
            {
                throw new FormatException($"Nothing stands above: {line}");
            }

            branch.RemoveRange(level, branch.Count - level);
            var siblings = Siblings(content, branch.LastOrDefault()).ToList();
            nodes.AddRange(siblings);
            branch.Add(siblings[^1]);
        }

        return nodes;
    }

    private static IEnumerable<OutlineNode> Siblings(string content, OutlineNode? parent)
    {
        var colon = content.IndexOf(": ", StringComparison.Ordinal);
        var type = content[..colon];
        return content[(colon + 1)..].Split(';').Select(entry => Node(type, entry.Trim(), parent));
    }

    private static OutlineNode Node(string type, string entry, OutlineNode? parent)
    {
        var names = entry.Split(" = ");
        var (name, flag) = TakeFlag(names[0]);
        var path = parent is null ? Slug(name) : $"{parent.Path}/{Slug(name)}";
        return new OutlineNode(path, parent?.Path, type, name, names.ElementAtOrDefault(1), flag);
    }

    private static (string Name, OutlineFlag Flag) TakeFlag(string name)
    {
        foreach (var (suffix, flag) in Flags)
        {
            if (name.EndsWith(suffix, StringComparison.Ordinal))
            {
                return (name[..^suffix.Length], flag);
            }
        }

        return (name, OutlineFlag.None);
    }

    private static string Slug(string name) =>
        string.Concat(name.ToLowerInvariant()
            .Select(character => character == ' ' ? '-' : character)
            .Where(character => char.IsLetterOrDigit(character) || character == '-'));
}
