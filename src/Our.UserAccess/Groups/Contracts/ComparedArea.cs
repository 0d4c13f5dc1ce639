namespace Our.UserAccess.Groups.Contracts;

/// <summary>What a row of a comparison speaks of.</summary>
internal enum ComparedArea
{
    Groups,
    Workspaces,
    Sections,
    Languages,
    DocumentStartNodes,
    MediaStartNodes,
    Verbs,
    GranularPermissions,
    Rules,
}
