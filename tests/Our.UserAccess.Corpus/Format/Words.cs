using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Corpus.Format;

/// <summary>The words of the format for values that have a fixed few.</summary>
internal static class Words
{
    public static IReadOnlyDictionary<string, NodeKind> Kinds { get; } = Of(NodeKind.Document, NodeKind.Media);

    public static IReadOnlyDictionary<string, UserState> States { get; } =
        Of(UserState.Active, UserState.Inactive, UserState.Disabled, UserState.LockedOut, UserState.Invited);

    public static IReadOnlyDictionary<string, Effect> Effects { get; } = Of(Effect.Allow, Effect.Deny);

    public static IReadOnlyDictionary<string, Reach> Reaches { get; } = Of(Reach.Node, Reach.Branch, Reach.Below);

    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static Dictionary<string, T> Of<T>(params T[] values)
        where T : struct, Enum => values.ToDictionary(value => Of(value), StringComparer.Ordinal);
}
