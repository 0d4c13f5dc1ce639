namespace Our.UserAccess.UserFiles.Contracts;

/// <summary>Writes rows as RFC 4180 has them, so that no spreadsheet takes a cell for a formula.</summary>
internal static class CsvText
{
    private const char Mark = '\'';

    public static string Row(IEnumerable<string> cells) => string.Join(',', cells.Select(cell => Quoted(Neutral(cell)))) + "\r\n";

    /// <summary>A cell as it was before <see cref="Row"/> made it harmless.</summary>
    public static string Original(string cell) => cell is [Mark, var next, ..] && IsDangerous(next) ? cell[1..] : cell;

    private static string Neutral(string cell) => cell is [var first, ..] && IsDangerous(first) ? Mark + cell : cell;

    private static bool IsDangerous(char first) => first is '=' or '+' or '-' or '@' or '\t' or '\r';

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny("\",;\r\n\t") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
