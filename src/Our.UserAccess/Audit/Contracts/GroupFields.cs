namespace Our.UserAccess.Audit.Contracts;

/// <summary>What is recorded of a group, as far as it decides about access.</summary>
internal static class GroupFields
{
    public const string DocumentStartNode = "documentStartNode";
    public const string MediaStartNode = "mediaStartNode";
    public const string Permissions = "permissions";

    /// <summary>As <c>Name (key): verb</c>; the place is <c>context key</c> where it has no name, the verb a dash where there is none.</summary>
    public const string GranularPermissions = "granularPermissions";

    /// <summary>What stands for the root of a tree.</summary>
    public const string Root = "root";

    /// <summary>What stands for explicitly nothing.</summary>
    public const string Nothing = "–";
}
