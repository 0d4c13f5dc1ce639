namespace Our.UserAccess.Audit.Contracts;

/// <summary>What is recorded of assignments, rules and workspaces, as far as it decides about access.</summary>
internal static class RecordFields
{
    public const string User = "user";
    public const string Group = "group";
    public const string Workspace = "workspace";
    public const string From = "from";
    public const string Until = "until";
    public const string SubjectKind = "subjectKind";
    public const string Subject = "subject";
    public const string Node = "node";
    public const string Verbs = "verbs";
    public const string Effect = "effect";
    public const string Reach = "reach";
    public const string Guardrail = "guardrail";
    public const string DocumentTypes = "documentTypes";
    public const string Cultures = "cultures";
    public const string ContentRoots = "contentRoots";
    public const string MediaRoots = "mediaRoots";
}
