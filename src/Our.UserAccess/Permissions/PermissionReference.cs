using System.Text;
using Our.UserAccess.Permissions.Contracts;

namespace Our.UserAccess.Permissions;

/// <summary>Writes docs/permissions.md from the catalogue; a test keeps the file equal.</summary>
internal static class PermissionReference
{
    private const string Head = $"""
        # Permissions

        Generated from the catalogue in `src/Our.UserAccess/Permissions`; do not edit by hand.

        Every permission is a verb among the default permissions of an Umbraco user group. Administrators get all of them, and the
        section `{UserAccessSection.Alias}`, when the package starts for the first time; what is taken from them afterwards stays taken.
        A group that is held in a workspace gives its permissions there alone; an endpoint that reaches further refuses.

        | verb | what it allows | risk | also held with | managers of a workspace have it there |
        |---|---|---|---|---|

        """;

    public static string Write(IPermissionCatalogue catalogue)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (Permission permission in catalogue.All)
        {
            string implied = string.Join(", ", permission.ImpliedBy.Select(verb => $"`{verb}`"));
            text.Append('|').Append($" `{permission.Verb}` | **{permission.Title}.** {permission.Description} ");
            text.Append($"| {permission.Risk.ToString().ToLowerInvariant()} | {(implied.Length == 0 ? "–" : implied)} | {(permission.IsDelegated ? "yes" : "–")} |\n");
        }

        return text.ToString();
    }
}
