using Our.UserAccess.UserFiles.Csv;

namespace Our.UserAccess.UserFiles.Import;

/// <summary>Says for every row what is wrong with it, and changes nothing.</summary>
internal sealed class ImportDryRun
{
    private const int MostErrors = 500;
    private const int MostPreviewed = 20;

    /// <param name="rows">The rows.</param>
    /// <param name="check">What is wrong with one.</param>
    /// <param name="what">What would be done with one.</param>
    public async Task<ImportReport> RunAsync(IReadOnlyList<ImportedRow> rows, Func<ImportedRow, Task<IReadOnlyList<CsvProblem>>> check, Func<ImportedRow, string> what)
    {
        var (errors, ready) = (new List<CsvProblem>(), new List<ImportedRow>());
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        int duplicates = 0;
        foreach (ImportedRow row in rows)
        {
            IReadOnlyList<CsvProblem> problems = [.. Twins(row, taken), .. await check(row)];
            duplicates += problems.Any(problem => problem.IsDuplicate) ? 1 : 0;
            errors.AddRange(problems);
            ready.AddRange(problems.Count == 0 ? [row] : []);
        }

        return new ImportReport(
            rows.Count, ready.Count, rows.Count - ready.Count, duplicates, [.. errors.Take(MostErrors)], [.. ready.Take(MostPreviewed).Select(row => Preview(row, what(row)))]);
    }

    private static IEnumerable<CsvProblem> Twins(ImportedRow row, HashSet<string> taken)
    {
        (string Column, string Value)[] names = [(UserColumns.Email, row.Email), (UserColumns.UserName, row.UserName)];
        CsvProblem[] twins =
        [
            .. names.Where(name => name.Value.Length > 0 && taken.Contains(name.Value))
                .Select(name => new CsvProblem(row.Row, name.Column, $"'{name.Value}' stands further up in the file.") { IsDuplicate = true }),
        ];
        taken.UnionWith(names.Select(name => name.Value));
        return twins;
    }

    private static ImportPreview Preview(ImportedRow row, string what) => new(row.Row, row.Name, row.Email, row.Groups, what);
}
