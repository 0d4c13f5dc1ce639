namespace Our.UserAccess.Audit.Contracts;

internal static class AuditSubjectKinds
{
    public const string User = "user";
    public const string Group = "group";
    public const string Assignment = "assignment";
    public const string Rule = "rule";
    public const string Workspace = "workspace";
    public const string Plan = "plan";
}
