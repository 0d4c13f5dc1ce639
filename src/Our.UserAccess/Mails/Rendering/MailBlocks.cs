using System.Text.RegularExpressions;

namespace Our.UserAccess.Mails.Rendering;

/// <summary>
/// The two forms of a built-in mail. Blocks are parted by empty lines: a paragraph, a quotation (<c>&gt; words</c>) or a
/// button (<c>[words](address)</c>). What a block is, is read before anything is filled in.
/// </summary>
internal static partial class MailBlocks
{
    private const string QuoteMark = "> ";

    public static string Html(string body, MailWords words) =>
        string.Join('\n', Filled(body, words.InHtml, MailWords.Encode).Select(block => block.Kind switch
        {
            BlockKind.Quote => $"    <blockquote>{block.Words}</blockquote>",
            BlockKind.Button => $"""    <p style="margin: 0 0 16px;"><a class="button" href="{block.Address}">{block.Words}</a></p>""",
            _ => $"""    <p style="margin: 0 0 16px;">{block.Words}</p>""",
        }));

    public static string Text(string body, MailWords words) =>
        string.Join("\n\n", Filled(body, words.InText, encode: text => text).Select(block => block.Kind switch
        {
            BlockKind.Quote => QuoteMark + block.Words.Replace("\n", "\n" + QuoteMark, StringComparison.Ordinal),
            BlockKind.Button => $"{block.Words}:\n{block.Address}",
            _ => block.Words,
        }));

    private static IEnumerable<Block> Filled(string body, Func<string, string> valueOf, Func<string, string> encode) =>
        from source in body.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        let block = Read(source)
        let filled = block with { Words = Fill(block.Words, valueOf, encode), Address = Fill(block.Address, valueOf, encode) }
        where filled.Words.Length > 0
        select filled;

    // The line breaks of the template itself are taken away at its end, where a part that is not said has left them.
    private static string Fill(string template, Func<string, string> valueOf, Func<string, string> encode) =>
        Placeholders.Insert(encode(Placeholders.Choose(template, valueOf).Trim()), valueOf);

    private static Block Read(string source)
    {
        if (source.StartsWith(QuoteMark, StringComparison.Ordinal))
        {
            return new(BlockKind.Quote, source[QuoteMark.Length..], string.Empty);
        }

        return Button().Match(source) is { Success: true } button
            ? new(BlockKind.Button, button.Groups["words"].Value, button.Groups["address"].Value)
            : new(BlockKind.Paragraph, source, string.Empty);
    }

    [GeneratedRegex(@"^\[(?<words>[^\]]+)\]\((?<address>[^)]+)\)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Button();

    private sealed record Block(BlockKind Kind, string Words, string Address);

    private enum BlockKind
    {
        Paragraph,
        Quote,
        Button,
    }
}
