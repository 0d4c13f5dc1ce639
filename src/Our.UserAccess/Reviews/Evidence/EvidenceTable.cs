using Our.UserAccess.UserFiles.Contracts;

namespace Our.UserAccess.Reviews.Evidence;

/// <summary>The table of the evidence. Pure.</summary>
internal static class EvidenceTable
{
    public static string Header { get; } = CsvText.Row(
    [
        "person", "email", "holds", "lastSignIn", "recommended", "reasons", "reviewer", "result", "because", "decidedBy", "decidedAt", "comment", "outcome", "outcomeSentence",
    ]);

    public static string Of(EvidenceLine line) => CsvText.Row(
    [
        line.Person, line.Email, line.Holds, line.LastSignIn, line.Recommended, line.Reasons, line.Reviewer, line.Done, line.Because, line.DecidedBy, line.DecidedAt, line.Comment,
        line.Outcome, line.OutcomeSentence,
    ]);
}
