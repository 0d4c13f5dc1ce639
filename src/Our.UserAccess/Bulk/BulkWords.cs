using System.Text.Json;

namespace Our.UserAccess.Bulk;

/// <summary>English for scripts and logs; the client has words of its own for every action.</summary>
internal static class BulkWords
{
    public static string Name(BulkAction action) => JsonNamingPolicy.CamelCase.ConvertName(action.ToString());

    public static string Title(BulkAction action, IReadOnlyCollection<string> groups) => action switch
    {
        BulkAction.AddGroups => $"Add to {List(groups)}",
        BulkAction.RemoveGroups => $"Take out of {List(groups)}",
        BulkAction.SetGroups => groups.Count == 0 ? "Take out of all groups" : $"Set the groups to {List(groups)}",
        BulkAction.Assign => $"Assign {List(groups)}",
        BulkAction.Enable => "Enable",
        BulkAction.Disable => "Disable",
        BulkAction.Unlock => "Unlock",
        BulkAction.SignOut => "Sign out",
        BulkAction.Delete => "Delete",
        BulkAction.Resend => "Send the invitation again",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "An action without a title."),
    };

    public static string Change(BulkAction action) => action switch
    {
        BulkAction.AddGroups => "Put into the groups.",
        BulkAction.RemoveGroups => "Taken out of the groups.",
        BulkAction.SetGroups => "In exactly these groups afterwards.",
        BulkAction.Assign => "Holds the groups there.",
        BulkAction.Enable => "Enabled.",
        BulkAction.Disable => "Disabled and signed out.",
        BulkAction.Unlock => "Unlocked.",
        BulkAction.SignOut => "Signed out everywhere.",
        BulkAction.Delete => "Deleted.",
        BulkAction.Resend => "Sent the invitation again.",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "An action without a sentence."),
    };

    private static string List(IEnumerable<string> names) => string.Join(", ", names.Order(StringComparer.CurrentCultureIgnoreCase));
}
