namespace Our.UserAccess.FormsSecurity;

/// <summary>One result for each record, in the order they were sent.</summary>
internal sealed record FormsResults(IReadOnlyList<FormsResult> Items);
