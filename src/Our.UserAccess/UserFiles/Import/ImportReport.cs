using Our.UserAccess.UserFiles.Csv;

namespace Our.UserAccess.UserFiles.Import;

/// <summary>What importing a file would do.</summary>
/// <param name="Rows">How many there are below the header.</param>
/// <param name="Ready">How many can be imported.</param>
/// <param name="WithErrors">How many cannot.</param>
/// <param name="Duplicates">How many of these because somebody has their mail address or user name, in Umbraco or further up in the file.</param>
/// <param name="Errors">500 at most.</param>
/// <param name="Preview">The first 20 that can be imported.</param>
internal sealed record ImportReport(
    int Rows, int Ready, int WithErrors, int Duplicates, IReadOnlyList<CsvProblem> Errors, IReadOnlyList<ImportPreview> Preview);
