namespace Our.UserAccess.UserFiles;

/// <summary>The columns of a file of users. Those after the first eight are told, and not read.</summary>
internal static class UserColumns
{
    public const string Name = "name";
    public const string Email = "email";
    public const string UserName = "userName";
    public const string Groups = "groups";
    public const string Workspaces = "workspaces";
    public const string Language = "language";
    public const string AccessUntil = "accessUntil";
    public const string SignIn = "signIn";

    /// <summary>Between several groups or workspaces in one cell.</summary>
    public const char Separator = '|';

    public static IReadOnlyList<string> Written { get; } =
        [Name, Email, UserName, Groups, Workspaces, Language, AccessUntil, SignIn, "state", "createDate", "lastLoginDate"];

    public static IReadOnlyList<string> Needed { get; } = [Name, Email];
}
