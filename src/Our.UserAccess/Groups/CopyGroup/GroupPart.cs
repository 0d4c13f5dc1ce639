namespace Our.UserAccess.Groups.CopyGroup;

/// <summary>What can be taken over from one group to another; icon and description always are.</summary>
internal enum GroupPart
{
    Sections,
    Languages,
    StartNodes,
    Permissions,
    GranularPermissions,
    Members,
}
