namespace Our.UserAccess.Audit.Contracts;

internal static class AuditSubjectKinds
{
    public const string User = "user";
    public const string Group = "group";
    public const string Assignment = "assignment";
    public const string Rule = "rule";
    public const string Workspace = "workspace";
    public const string Plan = "plan";

    /// <summary>What a group or user may do with forms; the key is that of the group or user.</summary>
    public const string FormsRecord = "formsRecord";

    public const string FormsDefaults = "formsDefaults";

    /// <summary>A place with sensitive values, or who owns access to them.</summary>
    public const string SensitiveData = "sensitiveData";

    public const string Invitation = "invitation";

    public const string Review = "review";

    /// <summary>A kind of finding on the overview; it has no key.</summary>
    public const string Finding = "finding";
}
