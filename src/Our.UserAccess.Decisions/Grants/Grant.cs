namespace Our.UserAccess.Decisions.Grants;

/// <summary>A group that counts for a user now: in a workspace, or everywhere. From a membership there is no assignment.</summary>
internal readonly record struct Grant(Group Group, Workspace? Workspace, Assignment? Assignment)
{
    public bool IsEverywhere => Workspace is null;
}
