namespace Our.UserAccess.UserFiles.Csv;

/// <param name="Number">As a spreadsheet counts: the header is row 1. A row may take several lines of the file.</param>
/// <param name="Cells">Without quotes.</param>
internal sealed record CsvRow(int Number, IReadOnlyList<string> Cells);
