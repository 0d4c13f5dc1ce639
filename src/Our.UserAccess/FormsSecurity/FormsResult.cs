using Our.UserAccess.FormsSecurity.Subjects;

namespace Our.UserAccess.FormsSecurity;

/// <summary>What became of one record.</summary>
/// <param name="Kind">Whose.</param>
/// <param name="Id">Whose.</param>
/// <param name="Name">Null for one that does not exist or may not be seen.</param>
/// <param name="Succeeded">Whether it is done.</param>
/// <param name="Sentence">Why it is not; null where it is.</param>
internal sealed record FormsResult(FormsSubjectKind Kind, Guid Id, string? Name, bool Succeeded, string? Sentence);
