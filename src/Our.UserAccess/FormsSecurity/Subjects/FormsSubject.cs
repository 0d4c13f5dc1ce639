namespace Our.UserAccess.FormsSecurity.Subjects;

/// <summary>A group or a user that can have a record.</summary>
internal sealed record FormsSubject(FormsSubjectKind Kind, Guid Id, string Name);
