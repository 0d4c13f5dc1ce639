namespace Our.UserAccess.FormsSecurity;

internal static class NameFilter
{
    /// <summary>Any part of the name, in whatever case.</summary>
    public static bool Matches(string name, string? filter) =>
        string.IsNullOrWhiteSpace(filter) || name.Contains(filter.Trim(), StringComparison.CurrentCultureIgnoreCase);
}
