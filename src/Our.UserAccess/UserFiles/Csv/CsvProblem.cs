namespace Our.UserAccess.UserFiles.Csv;

/// <summary>Something wrong with a file.</summary>
/// <param name="Row">As a spreadsheet counts; 0 for the whole file.</param>
/// <param name="Column">The name of the column; empty for the whole row.</param>
/// <param name="Sentence">For people.</param>
internal sealed record CsvProblem(int Row, string Column, string Sentence);
