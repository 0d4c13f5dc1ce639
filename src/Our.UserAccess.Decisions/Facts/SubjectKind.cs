namespace Our.UserAccess.Decisions.Facts;

/// <summary>What a rule's subject is.</summary>
public enum SubjectKind : byte
{
    Everyone,
    User,
    Group,
}
