namespace Our.UserAccess.Insight.Contracts;

/// <summary>Where a finding is mended.</summary>
internal enum FindingFixKind
{
    Users,
    Groups,
    Workspaces,
    Invitations,
    SensitiveData,
    Reviews,
    Audit,
}
