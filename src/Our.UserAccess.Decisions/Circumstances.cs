namespace Our.UserAccess.Decisions;

/// <summary>The document type and the culture that a question is about; a rule that needs one is silent when it is not given.</summary>
public readonly record struct Circumstances(string? DocumentType = null, string? Culture = null)
{
    internal bool AreGiven => DocumentType is not null || Culture is not null;
}
