namespace Our.UserAccess.UserFiles.Csv;

/// <summary>What was read from a file.</summary>
/// <param name="Rows">The rows that are not empty, the header first.</param>
/// <param name="Problem">Why it cannot be read any further; null when it was read to its end.</param>
internal sealed record CsvFile(IReadOnlyList<CsvRow> Rows, CsvProblem? Problem);
