namespace Our.UserAccess.Decisions.Facts;

/// <summary>For whom a rule is: everyone, a user or a group.</summary>
public readonly record struct RuleSubject
{
    private RuleSubject(SubjectKind kind, Guid key)
    {
        Kind = kind;
        Key = key;
    }

    public SubjectKind Kind { get; }

    /// <summary>The user's or group's key; empty for everyone.</summary>
    public Guid Key { get; }

    public static RuleSubject Everyone => default;

    public static RuleSubject User(Guid key) => new(SubjectKind.User, key);

    public static RuleSubject Group(Guid key) => new(SubjectKind.Group, key);
}
