using System.Text.Json.Serialization;

namespace Our.UserAccess.UserFiles.Csv;

/// <summary>Something wrong with a file.</summary>
/// <param name="Row">As a spreadsheet counts; 0 for the whole file.</param>
/// <param name="Column">The name of the column; empty for the whole row.</param>
/// <param name="Sentence">For people.</param>
internal sealed record CsvProblem(int Row, string Column, string Sentence)
{
    /// <summary>Whether somebody else has what stands there, in the site or further up in the file.</summary>
    [JsonIgnore]
    public bool IsDuplicate { get; init; }
}
