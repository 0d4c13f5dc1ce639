using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using Our.UserAccess.Mails.Contracts;

namespace Our.UserAccess.Mails.Rendering;

/// <summary>The words that come with the package: one resource a language, in it one part a mail.</summary>
internal static class BuiltInTemplates
{
    private const string PartMark = "== ";
    private const string SubjectMark = "Subject: ";

    private static readonly ConcurrentDictionary<string, FrozenDictionary<MailKind, MailTemplate>> Languages = new(StringComparer.Ordinal);

    public static string Layout { get; } = Read("layout.html");

    public static MailTemplate For(MailKind kind, MailLanguage language) => Languages.GetOrAdd(language.Words, Parse)[kind];

    private static FrozenDictionary<MailKind, MailTemplate> Parse(string language) => Read($"{language}.txt")
        .Split(PartMark, StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.Split('\n', 3))
        .ToFrozenDictionary(lines => Enum.Parse<MailKind>(lines[0]), lines => new MailTemplate(lines[1][SubjectMark.Length..], lines[2].Trim()));

    private static string Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Mails/{name}")
            ?? throw new InvalidOperationException($"The template {name} is missing in the package.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
