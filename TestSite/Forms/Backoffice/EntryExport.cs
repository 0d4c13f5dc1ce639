using System.Globalization;
using System.Text;
using TestSite.Forms.Storage;

namespace TestSite.Forms.Backoffice;

/// <summary>Entries as CSV. A cell that a spreadsheet would take for a formula begins with an apostrophe.</summary>
internal static class EntryExport
{
    public static byte[] Write(IReadOnlyList<SiteField> columns, IEnumerable<SiteEntry> entries, VisibleValues visible)
    {
        var text = new StringBuilder();
        Line(text, columns.Select(column => column.Label).Prepend("At"));
        foreach (var entry in entries)
        {
            Line(text, columns.Select(column => visible.Cell(entry, column)).Prepend(entry.At.ToString("s", CultureInfo.InvariantCulture)));
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string value)
    {
        var safe = value.Length > 0 && "=+-@\t\r".Contains(value[0], StringComparison.Ordinal) ? "'" + value : value;
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
