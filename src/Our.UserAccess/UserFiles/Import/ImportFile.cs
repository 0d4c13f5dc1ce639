using Our.UserAccess.UserFiles.Csv;

namespace Our.UserAccess.UserFiles.Import;

/// <summary>A file as rows of people.</summary>
/// <param name="Rows">What could be read.</param>
/// <param name="Problem">Why the file cannot be used as a whole; null when it can.</param>
internal sealed record ImportFile(IReadOnlyList<ImportedRow> Rows, CsvProblem? Problem)
{
    public const int MostRows = 10_000;
    public const int MostBytes = 5 * 1024 * 1024;

    public static ImportFile Read(string text)
    {
        CsvFile file = CsvReader.Read(text);
        if (file.Problem is not null || file.Rows.Count == 0)
        {
            return new ImportFile([], file.Problem ?? new CsvProblem(0, string.Empty, "The file is empty."));
        }

        Dictionary<string, int> columns = file.Rows[0].Cells
            .Select((name, place) => (Name: name, Place: place))
            .DistinctBy(column => column.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(column => column.Name, column => column.Place, StringComparer.OrdinalIgnoreCase);
        if (UserColumns.Needed.FirstOrDefault(needed => !columns.ContainsKey(needed)) is string missing)
        {
            return new ImportFile([], new CsvProblem(1, missing, $"The first row must name the columns, and '{missing}' is not among them."));
        }

        return file.Rows.Count > MostRows + 1
            ? new ImportFile([], new CsvProblem(0, string.Empty, $"The file has {file.Rows.Count - 1} rows; {MostRows} at most can be imported at once."))
            : new ImportFile([.. file.Rows.Skip(1).Select(row => Row(row, columns))], Problem: null);
    }

    private static ImportedRow Row(CsvRow row, Dictionary<string, int> columns)
    {
        string email = Cell(UserColumns.Email);
        return new ImportedRow
        {
            Row = row.Number,
            Name = Cell(UserColumns.Name),
            Email = email,
            UserName = Cell(UserColumns.UserName) is { Length: > 0 } userName ? userName : email,
            Groups = List(UserColumns.Groups),
            Workspaces = List(UserColumns.Workspaces),
            Language = Cell(UserColumns.Language),
            AccessUntil = Cell(UserColumns.AccessUntil),
            SignIn = Cell(UserColumns.SignIn),
        };

        string Cell(string name) => columns.TryGetValue(name, out int place) && place < row.Cells.Count ? row.Cells[place] : string.Empty;

        string[] List(string name) => Cell(name).Split(UserColumns.Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
