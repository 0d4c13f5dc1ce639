namespace Our.UserAccess.Assignments;

internal static class AssignmentSources
{
    /// <summary>Given by a person, through our screens or API.</summary>
    public const string Screen = "screen";
}
