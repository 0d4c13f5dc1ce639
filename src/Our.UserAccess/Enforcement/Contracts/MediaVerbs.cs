namespace Our.UserAccess.Enforcement.Contracts;

/// <summary>Umbraco knows no verbs for media; rules may name these.</summary>
internal static class MediaVerbs
{
    public const string Read = "Our.UserAccess.Media.Read";
    public const string Create = "Our.UserAccess.Media.Create";
    public const string Update = "Our.UserAccess.Media.Update";
    public const string Delete = "Our.UserAccess.Media.Delete";
    public const string Move = "Our.UserAccess.Media.Move";

    public static HashSet<string> OnlyRead { get; } = [Read];
}
